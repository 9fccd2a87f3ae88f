using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Validation;

/// <summary>What is said of one file.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Dataset">The dataset, where it holds to the schema.</param>
/// <param name="Problems">What is wrong, in the order of the text.</param>
internal sealed record FileResult(string Path, DefectionFactorDataset? Dataset, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether nothing weighs as much as an error.</summary>
    public bool IsValid => Count(RuleSeverity.Error) == 0;

    /// <summary>The counts of problems, for the last line of a report.</summary>
    public string Summary
    {
        get
        {
            var counts = $"{Counted(Count(RuleSeverity.Error), "error")}, {Counted(Count(RuleSeverity.Warning), "warning")}";
            return Count(RuleSeverity.Information) == 0 ? counts : $"{counts}, {Counted(Count(RuleSeverity.Information), "note")}";
        }
    }

    /// <summary>Reads one source and validates it: first by the schema, and once that holds, by the rules.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static FileResult Of(DatasetSource source, RuleSet rules)
    {
        var utf8Json = source.Read();
        IEnumerable<Problem> problems = DefectionFactorDataset.TryParse(utf8Json, out var dataset, out var report)
            ? rules.Check(dataset, utf8Json).Select(Problem.Of)
            : report.Errors.Select(Problem.Of);
        return new FileResult(source.Path, dataset, [.. problems]);
    }

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private int Count(RuleSeverity severity) => Problems.Count(problem => problem.Severity == severity);
}
