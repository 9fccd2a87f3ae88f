using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Schemawright.Generator.Tests.Differential;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>Schemas of real tools become types that say of their documents what the evaluator says.</summary>
[Trait("Category", "Slow")]
public class RealSchemaTests
{
    private const string Real = "real-schemas";
    private const string Benchmark = "benchmark";
    private const string References = "_references";
    private const int InstancesOfWorkload = 300;

    public static TheoryData<string> Names() => new(Folders(Real).Concat(Folders(Benchmark)).DefaultIfEmpty("absent"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_and_evaluator_agree(string name)
    {
        var folder = Path.Combine(Corpora.Require(name.Split('/')[0]), "..", name);
        var schema = File.ReadAllText(Path.Combine(folder, "schema.json"));
        var example = new DifferentialCase
        {
            Root = "root.schema.json",
            Schemas = [("root.schema.json", schema), .. ReferencesOf(schema)],
            Seeds = [],
        };

        var (lines, valid, invalid) = Differences.Find(example.LoadModel(), example.Evaluator(), Instances(folder));
        if (KnownDifferences.Contains(name))
            Assert.NotEmpty(lines);
        else
            Assert.True(lines.Count == 0, string.Join('\n', lines.Take(20)));
        TestContext.Current.SendDiagnosticMessage("{0}: {1} valid, {2} invalid", name, valid, invalid);
    }

    private static IEnumerable<string> Folders(string corpus) => Corpora.Find(corpus) is { } root
        ? Directory.EnumerateDirectories(root).Select(static path => Path.GetFileName(path)).Where(static name => name != References).Order(StringComparer.Ordinal).Select(name => $"{corpus}/{name}")
        : [];

    private static IEnumerable<string> Instances(string folder)
    {
        var workload = Path.Combine(folder, "instances.jsonl");
        return File.Exists(workload)
            ? File.ReadLines(workload).Take(InstancesOfWorkload)
            : Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(static file => Path.GetFileName(file) != "schema.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);
    }

    /// <summary>The schemas of the folder of references that a schema needs, directly or through another.</summary>
    private static IEnumerable<(string Name, string Text)> ReferencesOf(string schema)
    {
        var own = IdentifierOf(schema);
        var root = Path.Combine(Corpora.Require(Real), References);
        var texts = new List<string> { schema };
        var open = Directory.EnumerateFiles(root, "*.json").Order(StringComparer.Ordinal).ToList();
        while (open.Find(file => texts.Exists(text => RefersTo(text, file))) is { } found)
        {
            open.Remove(found);
            texts.Add(File.ReadAllText(found));
            if (own is null || IdentifierOf(texts[^1]) != own)
                yield return ("references/" + Path.GetFileName(found), texts[^1]);
        }
    }

    private static string? IdentifierOf(string schema) => JsonNode.Parse(schema) is { } root ? (root["$id"] ?? root["id"])?.GetValue<string>() : null;

    private static bool RefersTo(string schema, string file) =>
        Regex.IsMatch(schema, "\"\\$ref\"\\s*:\\s*\"(https://json.schemastore.org/)?" + Regex.Escape(Path.GetFileNameWithoutExtension(file)), RegexOptions.CultureInvariant);
}
