using Schemawright;

namespace DefectionFactors.Tool.Validation;

/// <summary>What is said of one file.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Dataset">The dataset, where it is valid.</param>
/// <param name="Errors">What is wrong, in the order of the text; empty where it is valid.</param>
internal sealed record FileResult(string Path, DefectionFactorDataset? Dataset, IReadOnlyList<ValidationError> Errors)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Reads and validates one source.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static FileResult Of(DatasetSource source)
    {
        DefectionFactorDataset.TryParse(source.Read(), out var dataset, out var report);
        return new FileResult(source.Path, dataset, report.Errors);
    }
}
