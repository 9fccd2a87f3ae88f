using System.Text.Json;

namespace DefectionFactors.Tool.Tests;

/// <summary><c>defection-factors migrate</c>.</summary>
public sealed class MigrateCommandTests : IDisposable
{
    private const string Draft = """
        {
          "schemaVersion": "0.3",
          "dataset": {
            "id": "test.migration", "title": "Migration", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          },
          "sources": [{ "id": "test-source", "type": "report", "title": "A report" }],
          "records": [
            { "kind": "condition", "id": "test.one", "factor": { "group": "mobility", "code": "borderSecurity" }, "title": "A record", "time": "2023", "region": "KP-HAB",
              "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" }, "aspect": "borderControl" },
            { "kind": "condition", "id": "test.two", "factor": { "group": "mobility", "code": "borderSecurity" }, "title": "A record", "time": "2023", "region": "Atlantis",
              "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" }, "aspect": "borderControl" }
          ]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_change_is_told_and_the_result_is_valid()
    {
        var (input, output) = (_folder.Write("draft.json", Draft), _folder.PathOf("now.json"));
        var run = ToolRun.Of("migrate", input, "--output", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                $"{input}:2:20: changed /schemaVersion: 0.3 replaced by 1.0",
                $"{input}:9:154: changed /records/0/region: 'KP-HAB' replaced by the place KP-09",
                $"{input}:11:154: left /records/1/region: 'Atlantis' is not a known place; 'region' is kept until 'places' is written by hand",
                $"{output}: 2 changes, 1 left for manual migration",
                "",
            ],
            run.Output.Split('\n'));
        Assert.Equal(0, ToolRun.Of("validate", output).ExitCode);
        Assert.Equal(["draft.json", "now.json"], _folder.Files);
    }

    [Fact]
    public void The_file_itself_may_be_replaced_and_a_second_run_changes_nothing()
    {
        var path = _folder.Write("draft.json", Draft);
        ToolRun.Of("migrate", path, "--output", path);
        var once = File.ReadAllText(path);
        using var report = JsonDocument.Parse(ToolRun.Of("migrate", path, "--output", path, "--report", "json").Output);
        Assert.True(Assert.Single(report.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("left").GetBoolean());
        Assert.Equal(once, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": \"7.1\" }", ":1:20: error /schemaVersion: Version '7.1' can't be migrated; versions 0.x and 1.x can.")]
    [InlineData("{ \"schemaVersion\": \"0.1\" }", ":1:1: error (root): ")]
    public void What_can_not_be_migrated_is_told_with_its_place_and_nothing_is_written(string text, string message)
    {
        var run = ToolRun.Of("migrate", _folder.Write("other.json", text), "--output", _folder.PathOf("now.json"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["other.json"], _folder.Files);
    }

    [Fact]
    public void A_file_that_is_not_there_can_not_be_read()
    {
        var run = ToolRun.Of("migrate", _folder.PathOf("nothing.json"), "--output", _folder.PathOf("now.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing.json: can't be read: ", run.Error, StringComparison.Ordinal);
    }
}
