using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DefectionFactors.Tool.Tests;

/// <summary><c>defection-factors merge</c>.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _bundled;

    public MergeCommandTests() => _bundled = _folder.Write("a.json", Encoding.UTF8.GetString(DefectionFactorDataset.BundledJson()));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_decision_is_told_and_the_result_is_valid()
    {
        var changed = JsonNode.Parse(File.ReadAllText(_bundled))!;
        changed["records"]![0]!["title"] = "Told in other words";
        var other = _folder.Write("b.json", changed.ToJsonString());
        var run = ToolRun.Of("merge", _bundled, other, "--output", _folder.PathOf("merged.json"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("-2: identifier conflict: '", run.Output, StringComparison.Ordinal);
        Assert.Contains($"; kept once ({_bundled}, {other})", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("validate", _folder.PathOf("merged.json")).ExitCode);
        Assert.Equal(["a.json", "b.json", "merged.json"], _folder.Files);
    }

    [Fact]
    public void The_report_for_programs_is_json()
    {
        var run = ToolRun.Of("merge", _bundled, _bundled, "--report", "json", "--output", _folder.PathOf("merged.json"));
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(DefectionFactorDataset.Bundled.Records!.Count, report.RootElement.GetProperty("records").GetInt32());
        Assert.All(report.RootElement.GetProperty("decisions").EnumerateArray(), static decision => Assert.Equal("duplicate", decision.GetProperty("kind").GetString()));
    }

    [Fact]
    public void A_bad_input_is_told_with_its_place_and_nothing_is_written()
    {
        var bad = _folder.Write("bad.json", "{\n  \"schemaVersion\": 1\n}");
        var run = ToolRun.Of("merge", _bundled, bad, "--output", _folder.PathOf("merged.json"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{bad}:2:20: error type /schemaVersion: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.json", "bad.json"], _folder.Files);
    }

    [Fact]
    public void Numbers_that_disclose_each_other_are_not_joined()
    {
        var hidden = _folder.Write("hidden.json", Dataset("""{ "form": "suppressed", "unit": "persons", "threshold": 5 }""", "female"));
        var whole = _folder.Write("whole.json", Dataset("""{ "form": "exact", "value": 100, "unit": "persons" }""", "all"));
        var men = _folder.Write("men.json", Dataset("""{ "form": "exact", "value": 97, "unit": "persons" }""", "male"));
        var run = ToolRun.Of("merge", hidden, whole, men, "--output", _folder.PathOf("merged.json"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error DFR504 /records/0/quantity: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("merged.json", _folder.Files);
    }

    [Theory]
    [InlineData("Name at least two datasets to merge.", "merge", "a.json", "--output", "x.json")]
    [InlineData("Unknown option '--licence'.", "merge", "a.json", "b.json", "--licence", "--output", "x.json")]
    [InlineData("'all rights' is not an SPDX licence identifier.", "merge", "a.json", "b.json", "--license", "all rights", "--output", "x.json")]
    public void A_wrong_call_says_what_is_wrong(string message, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, message), (run.ExitCode, run.Error.Split('\n')[0]));
    }

    private static string Dataset(string quantity, string sex) => $$"""
        {
          "schemaVersion": "1.0",
          "dataset": {
            "id": "test.merging", "title": "Merging", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          },
          "sources": [{ "id": "test-report", "type": "report", "title": "A report" }],
          "records": [{
            "kind": "statistic", "id": "arrivals.{{sex}}", "factor": { "group": "outcome", "code": "arrivals" }, "title": "Arrivals", "time": "2023",
            "sourceRefs": [{ "sourceId": "test-report" }], "evidence": { "basis": "officialStatistic", "confidence": "moderate" },
            "indicator": "arrivals", "temporalBasis": "flow", "quantity": {{quantity}}, "population": { "group": "arrivals", "sex": "{{sex}}" }
          }]
        }
        """;
}
