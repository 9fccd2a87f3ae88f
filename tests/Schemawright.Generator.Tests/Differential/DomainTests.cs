using System.Text.Json.Nodes;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>The project's own schema: every conformance file, and mutants of the valid ones.</summary>
public class DomainTests
{
    private const int MutantsPerFile = 120;

    [Fact]
    public void Generated_code_and_evaluator_agree()
    {
        var folder = Repository.Combine("schema", "1.0");
        var conformance = Repository.Combine("schema", "conformance");
        var example = new DifferentialCase
        {
            Root = "dataset.schema.json",
            Schemas = [.. Files(folder, "*.schema.json").Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))],
            Seeds = [],
        };
        var texts = Files(conformance, "*.json").Select(File.ReadAllText).ToArray();
        var mutants = Files(Path.Combine(conformance, "valid"), "*.json").Select(File.ReadAllText).SelectMany(text => Mutations.Of(JsonNode.Parse(text), MutantsPerFile));
        var (lines, valid, invalid) = Differences.Find(example.LoadModel(), example.Evaluator(), texts.Concat(mutants));

        Assert.True(lines.Count == 0, string.Join('\n', lines.Take(20)));
        Assert.InRange(valid, texts.Length / 10, int.MaxValue);
        Assert.InRange(invalid, texts.Length / 10, int.MaxValue);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
