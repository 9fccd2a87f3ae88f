using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Rules;
using DefectionFactors.Tests.Conformance;
using Schemawright.Tests;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class RuleSetTests
{
    private const string Broken = """
        {
          "schemaVersion": "1.0",
          "sources": [{ "id": "test-source", "type": "report", "title": "Zwei Größen", "isbn": "9780985648009" }],
          "records": [
            {
              "kind": "condition", "id": "test.one", "factor": { "group": "outcome", "code": "arrivals" }, "title": "😀", "time": "2018/2002", "aspect": "repression",
              "sourceRefs": [{ "sourceId": "lost" }, { "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "low" }
            }
          ],
          "dataset": {
            "id": "test.rules", "title": "Rules", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low", "temporalCoverage": "2023-02-30",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          }
        }
        """;

    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Broken);

    [Fact]
    public void Findings_stand_in_the_order_of_the_text_with_line_and_column()
    {
        var findings = RuleSet.Default.Check(DefectionFactorDataset.Parse(Utf8), Utf8);
        Assert.Equal(
            [("DFR402", 3, 88), ("DFR202", 6, 123), ("DFR102", 7, 36), ("DFR201", 11, 148)],
            findings.Select(static finding => (finding.RuleId, finding.Line, finding.Column)));
        Assert.All(findings, static finding => Assert.NotEqual("", finding.Hint));
    }

    [Fact]
    public void A_dataset_without_text_is_located_in_the_text_that_it_writes()
    {
        var dataset = DefectionFactorDataset.Parse(Utf8);
        Assert.Equal(RuleSet.Default.Check(dataset, dataset.ToUtf8Json()), RuleSet.Default.Check(dataset));
    }

    [Fact]
    public void The_text_of_another_dataset_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RuleSet.Default.Check(DefectionFactorDataset.Parse(Utf8), "{}"u8.ToArray()));
        Assert.Throws<ArgumentException>(() => RuleSet.Default.Check(DefectionFactorDataset.Parse(Utf8), "{"u8.ToArray()));
    }

    [Fact]
    public void Options_turn_rules_off_and_give_them_another_severity()
    {
        var options = RuleOptions.Default with { Disabled = ["DFR102", "DFR201"], Severities = RuleOptions.Default.Severities.Add("DFR202", RuleSeverity.Warning) };
        Assert.Equal(
            [("DFR402", RuleSeverity.Error), ("DFR202", RuleSeverity.Warning)],
            new RuleSet(options).Check(DefectionFactorDataset.Parse(Utf8), Utf8).Select(static finding => (finding.RuleId, finding.Severity)));
    }

    [Fact]
    public void An_option_for_a_rule_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new RuleSet(RuleOptions.Default with { Disabled = ["DFR999"] }));
        Assert.Throws<ArgumentException>(static () => new RuleSet(RuleOptions.Default with { Severities = RuleOptions.Default.Severities.Add("dfr101", RuleSeverity.Error) }));
    }

    [Fact]
    public void Every_rule_has_its_page_and_every_page_its_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.Combine("docs", "rules"), "DFR*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id), pages);
        Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(static rule => rule.Id));
        Assert.All(RuleCatalogue.All, static rule =>
        {
            var page = rule.Explain();
            Assert.StartsWith($"# {rule.Id}: ", page, StringComparison.Ordinal);
            Assert.Contains($"\nSeverity: {rule.Severity}\n", page, StringComparison.Ordinal);
            foreach (var heading in (string[])["What it means", "Example", "How to fix violations"])
                Assert.Contains($"\n## {heading}\n", page, StringComparison.Ordinal);
        });
    }

    /// <summary>The files hold each member and code that there is; a place that could not be found would throw.</summary>
    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void Every_valid_file_can_be_checked(string name)
    {
        var utf8Json = ConformanceFiles.Read("valid", name);
        var findings = RuleSet.Default.Check(DefectionFactorDataset.Parse(utf8Json), utf8Json);
        Assert.All(findings, static finding => Assert.True(finding is { Line: > 0, Column: > 0 }));
        Assert.Equal(findings.OrderBy(static finding => (finding.Line, finding.Column)), findings);
    }

    [Fact]
    public void A_stream_without_records_is_checked_as_far_as_it_goes() =>
        Assert.Equal(["/sources/0/isbn"], [.. RuleCatalogue.All.SelectMany(static rule => Pointers(rule.Id, static root =>
        {
            root["streaming"] = true;
            root.AsObject().Remove("records");
            root["sources"]![0]!["isbn"] = "9780985648009";
        }))]);

    [Fact]
    public void Many_findings_take_time_in_proportion()
    {
        const int Count = 20_000;
        var findings = Findings("DFR202", static root =>
        {
            var records = root["records"]!.AsArray();
            for (var i = 0; i < Count; i++)
                records.Add(JsonNode.Parse(Condition($"test.r{i}", "\"time\": \"2018/2002\"")));
        });
        Assert.Equal(Count, findings.Length);
        Assert.Equal($"/records/{Count - 1}/time", findings[^1].Pointer);
    }
}
