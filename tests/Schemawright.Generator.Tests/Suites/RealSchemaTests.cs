using Schemawright.Generator.Tests.Differential;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>Schemas of real tools become types that say of their documents what the evaluator says.</summary>
[Trait("Category", "Slow")]
public class RealSchemaTests(InstanceCount count) : IClassFixture<InstanceCount>
{
    private const int InstancesOfWorkload = 300;

    public static TheoryData<string> Names() => new(CorpusSchemas.Names().DefaultIfEmpty("absent"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_and_evaluator_agree(string name)
    {
        var corpus = Corpora.Require(name.Split('/')[0]);
        var folder = Path.Combine(corpus, "..", name);
        var example = new DifferentialCase
        {
            Root = "root.schema.json",
            Schemas = CorpusSchemas.Files(corpus, name),
            Seeds = [],
        };

        var comparison = Differences.Find(example.LoadModel(), example.Evaluator(), Instances(folder));
        count.Add(comparison);
        var (lines, valid, invalid) = comparison;
        if (KnownDifferences.Contains(name))
            Assert.NotEmpty(lines);
        else
            Assert.True(lines.Count == 0, string.Join('\n', lines.Take(20)));
        TestContext.Current.SendDiagnosticMessage("{0}: {1} valid, {2} invalid, {3} written back", name, valid, invalid, comparison.Restored);
    }

    internal static IEnumerable<string> Instances(string folder)
    {
        var workload = Path.Combine(folder, "instances.jsonl");
        return File.Exists(workload)
            ? File.ReadLines(workload).Take(InstancesOfWorkload)
            : Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(static file => Path.GetFileName(file) != "schema.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);
    }
}
