using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DefectionFactors.Tool.Tests;

/// <summary><c>defection-factors privacy</c>.</summary>
public sealed class PrivacyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _leaking;

    public PrivacyCommandTests()
    {
        var root = JsonNode.Parse(DefectionFactorDataset.BundledJson())!;
        root["records"]![0]!["title"] = "What Jane Doefield said of 2023";
        root["records"]![1]!["summary"] = "Questions to nobody@example.org please.";
        _leaking = _folder.Write("leaking.json", root.ToJsonString());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_bundled_dataset_may_be_shared()
    {
        var run = ToolRun.Of("privacy");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("No finding does not guarantee safety: names in other scripts, and what readers know from other sources, were not checked.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_a_title_is_refused()
    {
        var run = ToolRun.Of("privacy", _leaking);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error DFR502 /records/0/title: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Doefield", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody@", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_output_a_proposal_changes_no_file()
    {
        var before = File.ReadAllText(_leaking);
        var run = ToolRun.Of("privacy", "--fix", _leaking);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("proposal DFR501 replace /records/1/summary: coarser words -> \"Questions to [removed] please.\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("left for manual review: (proposal):", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed; --output FILE writes a copy with the changes.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_leaking));
        Assert.Equal(["leaking.json"], _folder.Files);
    }

    [Fact]
    public void With_an_output_a_copy_has_the_changes()
    {
        var copy = _folder.PathOf("copy.json");
        Assert.Equal(1, ToolRun.Of("privacy", "--fix", _leaking, "--output", copy).ExitCode);
        var run = ToolRun.Of("privacy", copy);
        Assert.DoesNotContain("DFR501", run.Output, StringComparison.Ordinal);
        Assert.Contains("error DFR502 /records/0/title: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_for_programs_holds_a_json_patch()
    {
        using var report = JsonDocument.Parse(ToolRun.Of("privacy", "--fix", "--report", "json", _leaking).Output);
        var file = report.RootElement.GetProperty("files")[0];
        var change = file.GetProperty("proposal").EnumerateArray().First();
        Assert.Equal(("replace", "/records/1/summary", "Questions to [removed] please."), (change.GetProperty("op").GetString(), change.GetProperty("path").GetString(), change.GetProperty("value").GetString()));
        Assert.Equal("DFR502", file.GetProperty("remaining").EnumerateArray().First(static finding => finding.GetProperty("severity").GetString() == "error").GetProperty("rule").GetString());
    }

    [Fact]
    public void What_is_no_dataset_is_told_with_its_place()
    {
        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes("{\n  \"schemaVersion\": 1\n}"), "privacy", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:2:20: error type /schemaVersion: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output needs --fix and exactly one file.", "privacy", "a.json", "--output", "b.json")]
    [InlineData("--output needs --fix and exactly one file.", "privacy", "a.json", "c.json", "--fix", "--output", "b.json")]
    [InlineData("--output must name another file; the dataset itself is not changed.", "privacy", "a.json", "--fix", "--output", "./a.json")]
    [InlineData("Unknown option '--fiks'.", "privacy", "--fiks", "a.json")]
    public void A_wrong_call_says_what_is_wrong(string message, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, message), (run.ExitCode, run.Error.Split('\n')[0]));
    }
}
