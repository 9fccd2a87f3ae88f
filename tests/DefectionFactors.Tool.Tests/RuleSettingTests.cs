using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Schemawright.Tests;

namespace DefectionFactors.Tool.Tests;

/// <summary>Choices for the rules by file and by option, schemas of extensions, and streams of lines.</summary>
public sealed class RuleSettingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("defection-factors-").FullName;

    [Fact]
    public void A_file_beside_the_dataset_chooses_severities_and_thresholds()
    {
        var dataset = Copy("dfr503-small-count.json");
        Assert.Contains(": error DFR503 /records/0/quantity: ", ToolRun.Of("validate", dataset).Output, StringComparison.Ordinal);

        Write("dfr503-small-count.rules.json", """{ "rules": { "DFR503": "warning" } }""");
        var run = ToolRun.Of("validate", dataset);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning DFR503 ", run.Output, StringComparison.Ordinal);

        Write("dfr503-small-count.rules.json", """{ "minCellSize": 3 }""");
        Assert.DoesNotContain("DFR503", ToolRun.Of("validate", dataset).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_wins_over_the_file()
    {
        var dataset = Copy("dfr503-small-count.json");
        var rules = Write("ours.json", """{ "rules": { "DFR503": "off" }, "minCellSize": 3 }""");
        Assert.DoesNotContain("DFR503", ToolRun.Of("validate", dataset, "--rules-file", rules).Output, StringComparison.Ordinal);
        Assert.Contains(": error DFR503 ", ToolRun.Of("validate", dataset, "--rules-file", rules, "--rule", "DFR503=error", "--threshold", "minCellSize=5").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rules": { "DFR503": "loud" } }""", ":1:24: ")]
    [InlineData("""{ "rules": { "DFR999": "off" } }""", ":1:24: There is no rule 'DFR999'.")]
    [InlineData("""{ "minCellSize": 1 }""", ":1:18: ")]
    [InlineData("{", ":1:2: ")]
    public void A_broken_file_of_choices_is_told_with_its_place(string text, string expected)
    {
        var rules = Write("ours.json", text);
        var run = ToolRun.Of("validate", Copy("dfr503-small-count.json"), "--rules-file", rules);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(rules + expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minCellSize=1")]
    [InlineData("kAnonymity=2.5")]
    [InlineData("largestUsdAmount=-1")]
    [InlineData("other=5")]
    [InlineData("minCellSize")]
    public void A_threshold_of_another_form_is_told(string threshold)
    {
        var run = ToolRun.Of("validate", "--threshold", threshold);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{threshold}' is not a valid threshold", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Schemas_of_extensions_are_given_or_stand_beside_the_dataset()
    {
        var dataset = Copy("dfr604-wrong-type.json");
        var schema = Repository.Combine("schema", "conformance", "extensions", "test.schema.json");
        Assert.Contains(": warning DFR604 /extensionsUsed/0/schema: ", ToolRun.Of("validate", dataset).Output, StringComparison.Ordinal);
        Assert.Contains(": error DFR604 /records/0/ext/test:grade: ", ToolRun.Of("validate", dataset, "--ext-schema", schema).Output, StringComparison.Ordinal);
        File.Copy(schema, Path.Combine(_folder, "test.schema.json"));
        Assert.Contains(": error DFR604 /records/0/ext/test:grade: ", ToolRun.Of("validate", dataset).Output, StringComparison.Ordinal);
        var broken = Write("broken.schema.json", """{ "type": 5 }""");
        var run = ToolRun.Of("validate", dataset, "--ext-schema", broken);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{broken}:1:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_validated_as_they_come_packed_or_not()
    {
        var lines = Lines("dfr304-five-values-for-2010.json");
        var path = Write("data.ndjson", lines);
        var run = ToolRun.Of("validate", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{path}:3:", run.Output, StringComparison.Ordinal);
        Assert.Contains("data.ndjson: test.conformance 1.0.0: 5 records, 1 sources, 0 errors, 4 warnings", run.Output, StringComparison.Ordinal);
        Assert.Contains("4 warnings", ToolRun.WithInput(Encoding.UTF8.GetBytes(lines), "validate", "--lines", "-").Output, StringComparison.Ordinal);

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(lines));
        File.WriteAllBytes(Path.Combine(_folder, "data.jsonl.gz"), packed.ToArray());
        Assert.Contains("4 warnings", ToolRun.Of("validate", Path.Combine(_folder, "data.jsonl.gz")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ":1:1: error")]
    [InlineData("{}\n", ":1:1: error required (root): ")]
    public void A_stream_without_its_first_line_is_refused(string lines, string expected)
    {
        var run = ToolRun.Of("validate", Write("data.ndjson", lines));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_breaks_the_schema_is_told_and_the_others_are_read_on()
    {
        var lines = Lines("dfr304-five-values-for-2010.json").Split('\n');
        (lines[2], lines[4]) = ("{", lines[4].Replace("\"2010\"", "\"2010-13\"", StringComparison.Ordinal));
        var run = ToolRun.Of("validate", Write("data.ndjson", string.Join("\r\n", lines)));
        Assert.Contains("data.ndjson:3:2: error", run.Output, StringComparison.Ordinal);
        Assert.Contains(": error pattern /records/3/time: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("data.ndjson:4:329: warning DFR304 /records/2/quantity", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("privacy")]
    [InlineData("migrate")]
    public void Commands_that_take_documents_refuse_lines(string command)
    {
        var path = Write("data.ndjson", Lines("dfr304-five-values-for-2010.json"));
        var target = Path.Combine(_folder, "result.json");
        var run = command == "merge" ? ToolRun.Of(command, path, path, "--output", target) : command == "privacy" ? ToolRun.Of(command, path) : ToolRun.Of(command, path, "--output", target);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("data.ndjson: can't be read: This is a stream with one", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Lines(string name)
    {
        var dataset = JsonNode.Parse(File.ReadAllBytes(PathOf(name)))!.AsObject();
        var records = dataset["records"]!.AsArray();
        dataset.Remove("records");
        dataset["streaming"] = true;
        return string.Concat(records.Prepend(dataset).Select(static line => line!.ToJsonString() + "\n"));
    }

    private static string PathOf(string name) => Repository.Combine("schema", "conformance", "invalid", "rules", name);

    private string Copy(string name)
    {
        File.Copy(PathOf(name), Path.Combine(_folder, name));
        return Path.Combine(_folder, name);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(_folder, name), text);
        return Path.Combine(_folder, name);
    }
}
