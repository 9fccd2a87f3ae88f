using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>For every schema, generated code and the evaluator give the same verdicts, and what is read comes back as it was.</summary>
public class CaseTests
{
    private static readonly string Folder = Repository.Combine("tests", "Schemawright.Generator.Tests", "Differential", "Cases");

    public static TheoryData<string> Cases { get; } = [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Generated_code_and_evaluator_agree(string name)
    {
        var example = DifferentialCase.Read(Path.Combine(Folder, name));
        var (lines, valid, invalid) = Differences.Find(example.LoadModel(), example.Evaluator(), example.Seeds.SelectMany(seed => Mutations.Of(seed)).Distinct());

        Assert.True(lines.Count == 0, string.Join('\n', lines.Take(20)));

        // A mutant test that sees one side only proves little; some schemas accept nothing by design.
        Assert.Equal(!name.EndsWith("-never", StringComparison.Ordinal), valid > 0);
        Assert.InRange(invalid, 1, int.MaxValue);
    }
}
