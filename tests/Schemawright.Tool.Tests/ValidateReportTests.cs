using System.Text;
using System.Text.Json;
using Schemawright.Tests;

namespace Schemawright.Tool.Tests;

public sealed class ValidateReportTests : IDisposable
{
    private const string Instance = "{\n  \"name\": 1,\n  \"age\": -1\n}";

    private readonly TestFolder _folder = new();

    [Fact]
    public void The_json_report_has_its_documented_form()
    {
        var (run, paths) = Report("json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(["valid", "files"], report.RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.False(report.RootElement.GetProperty("valid").GetBoolean());
        var files = report.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(paths, files.Select(static file => file.GetProperty("path").GetString()));
        Assert.Equal(["path", "valid", "instances", "invalid", "errors"], files[0].EnumerateObject().Select(static member => member.Name));
        Assert.Equal((false, 1, 1), (files[0].GetProperty("valid").GetBoolean(), files[0].GetProperty("instances").GetInt32(), files[0].GetProperty("invalid").GetInt32()));
        Assert.Equal((true, 2, 0), (files[1].GetProperty("valid").GetBoolean(), files[1].GetProperty("instances").GetInt32(), files[1].GetProperty("invalid").GetInt32()));
        var error = files[0].GetProperty("errors")[1];
        Assert.Equal(
            ["instanceLocation", "keywordLocation", "absoluteKeywordLocation", "keyword", "line", "column", "message"],
            error.EnumerateObject().Select(static member => member.Name));
        Assert.Equal("/age", error.GetProperty("instanceLocation").GetString());
        Assert.Equal("/properties/age/minimum", error.GetProperty("keywordLocation").GetString());
        Assert.Equal("https://example.org/person#/properties/age/minimum", error.GetProperty("absoluteKeywordLocation").GetString());
        Assert.Equal((3, 10), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void The_sarif_report_has_a_rule_for_each_keyword_and_a_region_for_each_error()
    {
        var (run, _) = Report("sarif");
        using var log = JsonDocument.Parse(run.Output);
        var result = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var rules = result.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["minimum", "type"], rules);
        var results = result.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, one => Assert.Equal(one.GetProperty("ruleId").GetString(), rules[one.GetProperty("ruleIndex").GetInt32()]));
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.StartsWith("file:///", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("bad%20one.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 11), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.True(result.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void The_sarif_report_is_valid_under_the_schema_of_sarif()
    {
        var schema = JsonSchema.FromFile(Path.Combine(Corpora.Require("real-schemas"), "sarif", "schema.json"), new JsonSchemaOptions { AssertFormat = true });
        var (run, _) = Report("sarif", _folder["missing.json"]);
        Assert.Equal(2, run.ExitCode);
        var report = schema.Validate(Encoding.UTF8.GetBytes(run.Output));
        Assert.True(report.IsValid, report.ToString());
    }

    [Fact]
    public void The_github_report_escapes_what_would_end_a_command()
    {
        var schema = _folder.Write("s.json", """{ "properties": { "a,b:c%": { "const": "x\ny%" } } }""");
        var path = _folder.Write("a,b.json", """{"a,b:c%":1}""");
        var run = ToolRun.Of("validate", "--report", "github", "--schema", schema, path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("::error file=", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("a%2Cb.json,line=1,col=11,title=const /a%2Cb%3Ac%25::", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("%25", run.Lines[0].Split("::", 3)[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (ToolRun Run, string[] Paths) Report(string name, params string[] more)
    {
        var schema = _folder.Write("schema/person.json", TestFolder.PersonSchema);
        string[] paths = [_folder.Write("bad one.json", Instance), _folder.Write("good.ndjson", "{\"name\":\"A\"}\n{\"name\":\"B\"}\n")];
        return (ToolRun.Of(["validate", "--report", name, "--schema", schema, .. paths, .. more]), paths);
    }
}
