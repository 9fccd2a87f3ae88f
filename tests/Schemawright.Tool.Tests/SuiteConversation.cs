using System.Text;
using System.Text.Json;
using Schemawright.Tests;

namespace Schemawright.Tool.Tests;

/// <summary>Some files of the official suite as one conversation in Bowtie's protocol.</summary>
internal sealed class SuiteConversation
{
    private const string Remote = "http://localhost:1234/";

    private readonly MemoryStream _commands = new();
    private readonly List<(string Name, bool IsValid)[]> _cases = [];

    /// <summary>Writes the conversation.</summary>
    /// <param name="draft">The draft's folder.</param>
    /// <param name="dialect">The dialect of its schemas.</param>
    /// <param name="belongs">Which of the draft's files are part of it.</param>
    public SuiteConversation(string draft, string dialect, Func<string, bool> belongs)
    {
        var suite = Corpora.Require("json-schema-test-suite");
        var registry = Registry(Path.Combine(suite, "remotes"));
        Say("""{"cmd":"start","version":1}""");
        Say($$"""{"cmd":"dialect","dialect":"{{dialect}}"}""");
        var folder = Path.Combine(suite, "tests", draft);
        foreach (var file in Files(folder).Where(belongs))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
            foreach (var group in groups.RootElement.EnumerateArray())
                Add($"{draft}/{file}", group, registry);
        }

        Say("""{"cmd":"stop"}""");
    }

    /// <summary>How many tests there are.</summary>
    public int TestCount => _cases.Sum(static tests => tests.Length);

    /// <summary>Holds the conversation.</summary>
    /// <param name="options">Options of the command.</param>
    /// <returns>The tests that got another verdict, or none.</returns>
    public List<string> Failures(params string[] options)
    {
        _commands.Position = 0;
        var run = ToolRun.WithInput(_commands, ["bowtie", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(_cases.Count + 2, run.Lines.Length);
        Assert.Equal("""{"ok":true}""", run.Lines[1]);
        var failures = new List<string>();
        for (var i = 0; i < _cases.Count; i++)
        {
            using var reply = JsonDocument.Parse(run.Lines[i + 2]);
            Assert.Equal(i, reply.RootElement.GetProperty("seq").GetInt32());
            var results = reply.RootElement.TryGetProperty("results", out var found) ? found.EnumerateArray().ToList() : [];
            Assert.True(results.Count == 0 || results.Count == _cases[i].Length);
            for (var j = 0; j < _cases[i].Length; j++)
            {
                if (results.Count == 0 || !results[j].TryGetProperty("valid", out var verdict) || verdict.GetBoolean() != _cases[i][j].IsValid)
                    failures.Add(_cases[i][j].Name);
            }
        }

        return failures;
    }

    private void Add(string file, JsonElement group, string registry)
    {
        var description = group.GetProperty("description").GetString();
        var tests = group.GetProperty("tests").EnumerateArray().ToList();
        var schema = OneLine(group.GetProperty("schema"));
        var instances = tests.Select(static test => $$"""{"description":"","instance":{{OneLine(test.GetProperty("data"))}}}""");
        var known = schema.Contains(Remote, StringComparison.Ordinal) ? registry : "{}";
        Say($$"""{"cmd":"run","seq":{{_cases.Count}},"case":{"description":"","schema":{{schema}},"registry":{{known}},"tests":[{{string.Join(',', instances)}}]},"output":"flag"}""");
        _cases.Add([.. tests.Select(test => ($"{file}/{description}/{test.GetProperty("description").GetString()}", test.GetProperty("valid").GetBoolean()))]);
    }

    private void Say(string command) => _commands.Write(Encoding.UTF8.GetBytes(command + "\n"));

    private static string Registry(string folder) =>
        "{" + string.Join(',', Files(folder).Select(file => $"\"{Remote}{file}\":{OneLine(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement)}")) + "}";

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The value as it is written, but for the line ends between its parts.</summary>
    private static string OneLine(JsonElement element) => element.GetRawText().Replace('\n', ' ').Replace('\r', ' ');
}
