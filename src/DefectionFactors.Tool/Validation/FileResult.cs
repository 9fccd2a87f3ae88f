using DefectionFactors.Rules;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Validation;

/// <summary>What is said of one file.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Report">The dataset and what is wrong.</param>
/// <param name="InstanceCount">How many JSON texts there are: one, or as many as there are lines.</param>
/// <param name="InvalidCount">How many of them have an error.</param>
internal sealed record FileResult(string Path, DatasetReport Report, int InstanceCount, int InvalidCount)
{
    /// <summary>What is wrong, in the order of the text.</summary>
    public IReadOnlyList<DatasetProblem> Problems => Report.Problems;

    /// <summary>Whether nothing weighs as much as an error.</summary>
    public bool IsValid => Report.IsValid;

    /// <summary>The counts of problems, for the last line of a report.</summary>
    public string Summary
    {
        get
        {
            var counts = $"{Counted(Count(RuleSeverity.Error), "error")}, {Counted(Count(RuleSeverity.Warning), "warning")}";
            return Count(RuleSeverity.Information) == 0 ? counts : $"{counts}, {Counted(Count(RuleSeverity.Information), "note")}";
        }
    }

    /// <summary>Reads one source and validates it.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static FileResult Of(DatasetSource source, DatasetValidator validator)
    {
        if (!source.HasLines)
            return OfDocument(source, validator);
        using var stream = source.Open();
        var report = validator.ValidateLines(stream);
        var invalid = report.Problems.Where(static problem => problem.Severity == RuleSeverity.Error).Select(static problem => problem.Line).Distinct().Count();
        return new FileResult(source.Path, report, report.RecordCount + 1, invalid);
    }

    /// <summary>Reads one JSON document and validates it.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">It is a stream of lines.</exception>
    public static FileResult OfDocument(DatasetSource source, DatasetValidator validator)
    {
        var report = validator.Validate(source.ReadDocument());
        return new FileResult(source.Path, report, 1, report.IsValid ? 0 : 1);
    }

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private int Count(RuleSeverity severity) => Problems.Count(problem => problem.Severity == severity);
}
