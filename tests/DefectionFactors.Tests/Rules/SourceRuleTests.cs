using System.Text.Json.Nodes;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class SourceRuleTests
{
    [Theory]
    [InlineData("10.1186/s13031-020-00284-")]
    [InlineData("10.1186/s13031-020-00284-y.")]
    [InlineData("10.1000/abc)")]
    [InlineData("10.1000/https://doi.org/10.1000/abc")]
    public void DFR401_finds_identifiers_that_do_not_look_whole(string doi) => Assert.Equal(["/sources/0/doi"], Sources("DFR401", Source("source-a", $"\"doi\": \"{doi}\"")));

    [Theory]
    [InlineData("10.14431/aw.2018.09.34.3.97")]
    [InlineData("10.1016/S0140-6736(05)67000-1")]
    [InlineData("10.1000/a(1)")]
    public void DFR401_accepts_whole_identifiers(string doi) => Assert.Empty(Sources("DFR401", Source("source-a", $"\"doi\": \"{doi}\"")));

    [Theory]
    [InlineData("9780985648009")]
    [InlineData("0985648008")]
    [InlineData("9780958648008")]
    public void DFR402_finds_wrong_check_digits(string isbn) => Assert.Equal(["/sources/0/isbn"], Sources("DFR402", Source("source-a", $"\"isbn\": \"{isbn}\"")));

    [Theory]
    [InlineData("9780985648008")]
    [InlineData("0985648007")]
    [InlineData("080442957X")]
    [InlineData("9791189908072")]
    public void DFR402_accepts_right_check_digits(string isbn) => Assert.Empty(Sources("DFR402", Source("source-a", $"\"isbn\": \"{isbn}\"")));

    [Fact]
    public void DFR403_finds_one_address_or_title_with_two_authors_or_years()
    {
        Assert.Equal(["/sources/1/url"], Sources(
            "DFR403", Source("source-a", """ "url": "https://example.org/3289", "issued": "2020" """), Source("source-b", """ "url": "http://EXAMPLE.org/3289/", "issued": "2016", "aliasOf": "source-a" """)));
        Assert.Equal(["/sources/1/title"], Sources(
            "DFR403",
            """{ "id": "source-a", "type": "thesis", "title": "Along the Route to Freedom", "author": [{ "family": "Baker" }] }""",
            """{ "id": "source-b", "type": "thesis", "title": "Along the route, to freedom", "author": [{ "family": "Miller" }] }"""));
    }

    [Fact]
    public void DFR403_accepts_one_work_twice_short_titles_and_other_containers()
    {
        Assert.Empty(Sources("DFR403", Source("source-a", """ "url": "https://example.org/3289", "issued": "2020" """), Source("source-b", """ "url": "https://example.org/3289", "issued": "2020" """)));
        Assert.Empty(Sources(
            "DFR403",
            """{ "id": "source-a", "type": "report", "title": "Statistics", "issued": "2019" }""",
            """{ "id": "source-b", "type": "report", "title": "Statistics", "issued": "2020" }"""));
        Assert.Empty(Sources(
            "DFR403",
            """{ "id": "source-a", "type": "articleNewspaper", "title": "Number of arrivals falls", "containerTitle": "One", "issued": "2019" }""",
            """{ "id": "source-b", "type": "articleNewspaper", "title": "Number of arrivals falls", "containerTitle": "Other", "issued": "2020" }"""));
    }

    [Theory]
    [InlineData(1, 2, 4)]
    [InlineData(2, 3, 4)]
    [InlineData(1, 2, long.MaxValue)]
    public void DFR404_finds_gaps(long first, long second, long third) => Assert.Equal(["/sources"], Sources("DFR404", Notes(first, second, third)));

    [Fact]
    public void DFR404_names_each_gap_and_each_run_of_gaps_once()
    {
        var finding = Assert.Single(Findings("DFR404", static root => root["sources"] = new JsonArray(
            [.. Notes(2, 3, 7).Select(static source => JsonNode.Parse(source))])));
        Assert.Equal("No source has the note number 1, 4 to 6.", finding.Message);
    }

    [Fact]
    public void DFR404_accepts_notes_in_any_order_and_sources_without_note() => Assert.Empty(Sources("DFR404", [.. Notes(3, 1, 2), Source("source-d"), .. Notes(1)]));

    [Theory]
    [InlineData("officialStatistic", "\"type\": \"thesis\"", true)]
    [InlineData("officialStatistic", """ "type": "webpage", "author": [{ "family": "Blogger" }] """, true)]
    [InlineData("officialStatistic", """ "type": "webpage", "author": [{ "literal": "Ministry" }] """, false)]
    [InlineData("legalText", "\"type\": \"articleNewspaper\"", true)]
    [InlineData("legalText", "\"type\": \"legislation\"", false)]
    [InlineData("mediaReport", "\"type\": \"treaty\"", true)]
    [InlineData("mediaReport", "\"type\": \"thesis\"", false)]
    public void DFR405_finds_evidence_that_its_source_cannot_give(string basis, string members, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/evidence/basis"] : [], Pointers("DFR405", root =>
        {
            foreach (var (name, value) in JsonNode.Parse($"{{{members}}}")!.AsObject())
                root["sources"]![0]![name] = value?.DeepClone();
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", $$""" "evidence": { "basis": "{{basis}}", "confidence": "low" } """)));
        }));

    [Theory]
    [InlineData("high", "", true)]
    [InlineData("moderate", "", false)]
    [InlineData("high", """, { "sourceId": "other-source", "role": "corroborating" } """, false)]
    [InlineData("high", """, { "sourceId": "other-source", "role": "secondary" } """, true)]
    [InlineData("high", """, { "sourceId": "alias-source" } """, true)]
    public void DFR406_finds_high_confidence_in_one_work(string confidence, string references, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/evidence/confidence"] : [], Pointers("DFR406", root =>
        {
            root["sources"]!.AsArray().Add(JsonNode.Parse(Source("other-source")));
            root["sources"]!.AsArray().Add(JsonNode.Parse(Source("alias-source", "\"aliasOf\": \"test-source\"")));
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", $$"""
                "evidence": { "basis": "academicStudy", "confidence": "{{confidence}}" }, "sourceRefs": [{ "sourceId": "test-source" } {{references}}]
                """)));
        }));

    private static string[] Notes(params long[] numbers) =>
        [.. numbers.Select(static (number, index) => Source(FormattableString.Invariant($"source-{index}"), FormattableString.Invariant($"\"noteNumber\": {number}")))];

    private static string Source(string id, string members = "\"language\": \"en\"") => $$"""{ "id": "{{id}}", "type": "report", "title": "{{id}}", {{members}} }""";
}
