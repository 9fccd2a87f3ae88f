using System.Text.Json;
using Schemawright.Generator.Tests.Differential;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>Every schema of the official suite becomes types that say what the evaluator says.</summary>
[Trait("Category", "Slow")]
public class SuiteTests(InstanceCount count) : IClassFixture<InstanceCount>
{
    private const string Suite = "json-schema-test-suite";

    public static TheoryData<string, string> Files()
    {
        var rows = new TheoryData<string, string>();
        foreach (var draft in SuiteDraft.All)
        {
            if (Corpora.Find(Suite) is not { } suite)
            {
                rows.Add(draft.Folder, "absent");
                continue;
            }

            var root = Path.Combine(suite, "tests", draft.Folder);
            foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                rows.Add(draft.Folder, Path.GetRelativePath(root, file).Replace('\\', '/'));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Generated_code_and_evaluator_agree(string folder, string file)
    {
        var suite = Corpora.Require(Suite);
        var draft = SuiteDraft.All.Single(draft => draft.Folder == folder);
        var problems = new List<string>();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        using var groups = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(suite, "tests", folder, file)));
        foreach (var group in groups.RootElement.EnumerateArray())
        {
            var name = $"{folder}/{file}/{group.GetProperty("description").GetString()}";
            var lines = Differ(draft, suite, group, file.StartsWith("optional/format/", StringComparison.Ordinal));
            if (lines.Count > 0)
                failed.Add(name);
            if (lines.Count > 0 && !KnownDifferences.Contains(name))
                problems.AddRange(lines.Select(line => $"{name}: {line}"));
        }

        problems.AddRange(KnownDifferences.Under($"{folder}/{file}/").Where(name => !failed.Contains(name)).Select(static name => $"{name}: is listed, but does not differ"));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private IReadOnlyList<string> Differ(SuiteDraft draft, string suite, JsonElement group, bool assertsFormat)
    {
        var schema = group.GetProperty("schema").GetRawText();
        var remotes = draft.Remotes(suite, schema).ToArray();
        var example = new DifferentialCase
        {
            Root = "root.schema.json",
            Schemas = [("root.schema.json", draft.WithDialect(schema)), .. remotes.Select(static remote => (remote.Name, remote.Text))],
            Uris = remotes.ToDictionary(static remote => remote.Name, static remote => remote.Address),
            Seeds = [],
            AssertsFormat = assertsFormat,
        };
        try
        {
            var comparison = Differences.Find(example.LoadModel(), example.Evaluator(), group.GetProperty("tests").EnumerateArray().Select(static test => test.GetProperty("data").GetRawText()));
            count.Add(comparison);
            return comparison.Lines;
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            // No types, or none that compile: the other cases of the file are asked all the same.
            return [exception.Message];
        }
    }
}
