using System.Text.Json;

namespace Schemawright.Conformance.Tests.Oracles;

/// <summary>All cases that the corpora give.</summary>
internal static class OracleCases
{
    private const int InstancesOfWorkload = 200;

    /// <summary>The official suite but for its formats, which the validators leave to plug-ins.</summary>
    public static IEnumerable<OracleCase> OfficialSuite()
    {
        foreach (var draft in Draft.Folders.Where(static draft => draft.StartsWith("draft", StringComparison.Ordinal)))
        {
            var root = Path.Combine(Corpora.Require("json-schema-test-suite"), "tests", draft);
            foreach (var path in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var file = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (file.Contains("format", StringComparison.Ordinal))
                    continue;
                using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
                foreach (var group in suite.RootElement.EnumerateArray())
                {
                    var instances = group.GetProperty("tests").EnumerateArray().Select(static test => test.GetProperty("data").GetRawText()).ToList();
                    yield return new OracleCase($"{draft}/{file}/{group.GetProperty("description").GetString()}", draft, group.GetProperty("schema").GetRawText(), instances);
                }
            }
        }
    }

    /// <summary>The schemas of real tools with their documents.</summary>
    public static IEnumerable<OracleCase> RealSchemas()
    {
        var root = Corpora.Require("real-schemas");
        foreach (var folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            var schema = Path.Combine(folder, "schema.json");
            if (!File.Exists(schema))
                continue;
            var documents = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(file => file != schema).Order(StringComparer.Ordinal);
            yield return Case("real-schemas/" + Path.GetFileName(folder), schema, [.. documents.Select(File.ReadAllText)]);
        }
    }

    /// <summary>The workloads of the benchmarks, each with its first instances.</summary>
    public static IEnumerable<OracleCase> Workloads()
    {
        var root = Corpora.Require("benchmark");
        foreach (var folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            var instances = Path.Combine(folder, "instances.jsonl");
            if (File.Exists(instances))
                yield return Case("benchmark/" + Path.GetFileName(folder), Path.Combine(folder, "schema.json"), [.. File.ReadLines(instances).Take(InstancesOfWorkload)]);
        }
    }

    private static OracleCase Case(string name, string schemaFile, IReadOnlyList<string> instances)
    {
        var schema = File.ReadAllText(schemaFile);
        using var document = JsonDocument.Parse(schema);
        var dialect = document.RootElement.TryGetProperty("$schema", out var named) ? named.GetString()! : string.Empty;
        var draft = Draft.Folders.FirstOrDefault(draft => dialect.Contains(Draft.DialectOf(draft).Uri.TrimEnd('#'), StringComparison.Ordinal)) ?? "draft7";
        return new OracleCase(name, draft, schema, instances);
    }
}
