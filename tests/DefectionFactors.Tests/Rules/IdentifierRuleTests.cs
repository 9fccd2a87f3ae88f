using System.Text.Json.Nodes;
using DefectionFactors.Rules;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class IdentifierRuleTests
{
    [Theory]
    [InlineData("Write to someone@example.org.")]
    [InlineData("Call +82 10 1234 5678.")]
    [InlineData("Call 010-1234-5678.")]
    [InlineData("Her number is 850513-2123456.")]
    [InlineData("Passport PS1234567.")]
    [InlineData("She was born on 13 May 1985.")]
    [InlineData("Birthday: 1985-05-13")]
    [InlineData("1985년 5월 13일생")]
    public void DFR501_finds_personal_details_in_text_and_does_not_repeat_them(string text)
    {
        var finding = Assert.Single(Findings("DFR501", root => root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", $"\"summary\": \"{text}\"")))));
        Assert.Equal("/records/0/summary", finding.Pointer);
        Assert.DoesNotMatch("[0-9@]", finding.Message);
    }

    [Theory]
    [InlineData("33 648 of 33 718 people, 2002-2016; 28 000-30 000 were counted until 2004-07-28.")]
    [InlineData("Sums from 1999/2001: 148 + 312 + 583 = 1 043, +12.7 % on 2010.")]
    [InlineData("ISBN 9791189908072 and 10.14431/aw.2018.09.34.3.97")]
    [InlineData("The birth rate of 1994 fell. The table is as of 2020-09-30.")]
    public void DFR501_accepts_numbers_dates_and_identifiers_of_works(string text) => Assert.Empty(Records("DFR501", Condition("test.one", $"\"summary\": \"{text}\"")));

    [Theory]
    [InlineData("""{ "test:nickname": "x" }""", "/records/0/ext/test:nickname")]
    [InlineData("""{ "test:case": { "phone": 1 } }""", "/records/0/ext/test:case/phone")]
    [InlineData("""{ "test:case": [{ "a/b": ["someone@example.org"] }] }""", "/records/0/ext/test:case/0/a~1b/0")]
    public void DFR501_looks_into_extensions_at_every_depth(string extension, string pointer) => Assert.Equal([pointer], Records("DFR501", Condition("test.one", $"\"ext\": {extension}")));

    [Fact]
    public void DFR501_accepts_extensions_without_personal_details() =>
        Assert.Empty(Records("DFR501", Condition("test.one", """ "ext": { "test:score": { "filename": "a.csv", "renamed": true, "values": ["2004", 5] } } """)));

    [Theory]
    [InlineData("She said: \\\"I was hungry.\\\"")]
    [InlineData("She told of \u201Chunger\u201D.")]
    [InlineData("Then Kim Chol-su helped.")]
    [InlineData("Her friend Mary Miller helped.")]
    [InlineData("Kim Younghee left in 2004.")]
    public void DFR502_finds_quotations_and_names_in_testimonies(string text)
    {
        Assert.Equal(["/records/0/summary"], Records("DFR502", TestimonyOf("test.one", $"\"summary\": \"{text}\"")));
        Assert.Empty(Records("DFR502", Condition("test.one", $"\"summary\": \"{text}\"")));
    }

    [Theory]
    [InlineData("A woman married in China expects removal; her family's life in North Korea was hard.")]
    [InlineData("Under Kim Jong Un the border became harder to cross.")]
    [InlineData("The Ministry of Unification of the Republic of Korea recorded the talk.")]
    public void DFR502_accepts_countries_institutions_and_public_office_holders(string text) => Assert.Empty(Records("DFR502", TestimonyOf("test.one", $"\"summary\": \"{text}\"")));

    [Fact]
    public void DFR502_accepts_authors_of_sources()
    {
        static void Change(JsonNode root, string family)
        {
            root["sources"]![0]!["author"] = new JsonArray(new JsonObject { ["family"] = family, ["given"] = "R." });
            root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf("test.one", "\"summary\": \"As Roberta Cohen tells.\"")));
        }

        Assert.Empty(Pointers("DFR502", static root => Change(root, "Cohen")));
        Assert.Equal(["/records/0/summary"], Pointers("DFR502", static root => Change(root, "Kohen")));
    }

    [Theory]
    [InlineData("10", "7", 5, true)]
    [InlineData("10", "10", 5, false)]
    public void DFR504_finds_a_single_count_that_follows_from_the_others(string whole, string shown, int threshold, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/breakdown/1/quantity"] : [], Records("DFR504", Divided(whole, Part("sex", "male", shown), Suppressed("female", threshold))));

    [Fact]
    public void DFR504_solves_two_suppressed_counts_where_their_bounds_leave_one_answer()
    {
        string[] parts = [Part("sex", "male", "98"), Suppressed("female", 5), Suppressed("notStated", 5)];
        Assert.Equal(["/records/0/breakdown/1/quantity", "/records/0/breakdown/2/quantity"], Records("DFR504", Divided("100", parts)));
        Assert.Empty(Records("DFR504", Divided("101", parts)));
        Assert.Equal(["/records/0/breakdown/1/quantity", "/records/0/breakdown/2/quantity"], Records("DFR504", Divided("106", parts)));
    }

    [Theory]
    [InlineData("suppressed", true)]
    [InlineData("missing", false)]
    public void DFR504_solves_the_sexes_across_records(string male, bool isFound)
    {
        var menAged60 = male == "missing" ? """{ "dimension": "age", "category": "60+", "quantity": { "form": "missing", "reason": "withheld" } }""" : Part("age", "60+", "7");
        Assert.Equal(isFound ? ["/records/2/breakdown/1/quantity"] : [], Records(
            "DFR504", OfSex("all", Part("age", "0-9", "20"), Part("age", "60+", "10")), OfSex("male", Part("age", "0-9", "5"), menAged60), OfSex("female", Part("age", "0-9", "15"), Suppressed("60+", 5, "age"))));
    }

    [Fact]
    public void DFR504_carries_what_it_solved_into_the_next_sum()
    {
        // All women are 18, those under ten therefore 15 and the others 3; the men aged 60 or more follow from these.
        var women = OfSex("female", Part("age", "0-9", "15"), Suppressed("60+", 5, "age"), "18");
        var men = OfSex("male", Part("age", "0-9", "5"), Suppressed("60+", 9, "age"));
        Assert.Equal(["/records/1/breakdown/1/quantity", "/records/2/breakdown/1/quantity"], Records("DFR504", OfSex("all", Part("age", "0-9", "20"), Part("age", "60+", "10")), women, men));
    }

    [Fact]
    public void DFR504_takes_time_in_proportion_to_a_breakdown()
    {
        var parts = Enumerable.Range(0, 10_000).Select(static i => $$"""
            { "dimension": "reason", "category": "r{{i}}", "quantity": { "form": "suppressed", "unit": "persons", "threshold": 5 } }
            """);
        Assert.Equal(10_000, Records("DFR504", Divided("10000", [.. parts])).Length);
    }

    [Fact]
    public void DFR504_leaves_incomplete_breakdowns_alone() =>
        Assert.Empty(Records("DFR504", Divided("10", Part("sex", "male", "7"), Suppressed("female", 5)).Replace("\"breakdownComplete\":true", "\"breakdownComplete\":false", StringComparison.Ordinal)));

    [Fact]
    public void DFR507_finds_testimonies_that_stand_out_of_the_crowd()
    {
        static void Change(JsonNode root)
        {
            foreach (var id in (string[])["a", "b", "c"])
                root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf($"test.{id}", """ "themes": ["doubt", "livelihood"] """)));
            root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf("test.d", """ "themes": ["livelihood", "doubt"], "respondent": { "sex": "female" } """)));
        }

        Assert.Equal(["/records/3"], Pointers("DFR507", Change, RuleOptions.Default with { KAnonymity = 3 }));
        Assert.Equal(4, Pointers("DFR507", Change).Length);
    }

    private static string Divided(string whole, params string[] parts) =>
        StatisticOf("test.one", $""" "quantity": {Persons(whole)}, "breakdownComplete": true, "breakdown": [{string.Join(", ", parts)}] """);

    private static string OfSex(string sex, string first, string second, string? whole = null) => StatisticOf($"test.{sex}", $$"""
        "population": { "group": "arrivals", "sex": "{{sex}}" }, "breakdown": [{{first}}, {{second}}], "breakdownComplete": {{(whole is null ? "false" : "true")}},
        "quantity": {{(whole is null ? """{ "form": "missing", "reason": "notReported" }""" : Persons(whole))}}
        """);

    private static string Suppressed(string category, int threshold, string dimension = "sex") => $$"""
        { "dimension": "{{dimension}}", "category": "{{category}}", "quantity": { "form": "suppressed", "unit": "persons", "threshold": {{threshold}} } }
        """;
}
