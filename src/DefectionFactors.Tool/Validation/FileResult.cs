using DefectionFactors.Rules;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Validation;

/// <summary>What is said of one file.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Report">The dataset and what is wrong.</param>
internal sealed record FileResult(string Path, DatasetReport Report)
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
        using var stream = source.Open();
        if (source.HasLines)
            return new FileResult(source.Path, validator.ValidateLines(stream));
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return new FileResult(source.Path, validator.Validate(buffer.GetBuffer().AsMemory(0, (int)buffer.Length)));
    }

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private int Count(RuleSeverity severity) => Problems.Count(problem => problem.Severity == severity);
}
