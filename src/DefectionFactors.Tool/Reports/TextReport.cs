using DefectionFactors.Tool.Validation;
using Schemawright;

namespace DefectionFactors.Tool.Reports;

/// <summary>Lines for people: one for each error, then a table of each valid dataset.</summary>
internal sealed class TextReport : IReport
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            foreach (var error in result.Errors)
                output.WriteLine($"{result.Path}:{error.Line}:{error.Column}: error {Subject(error)}: {error.Message}");

            if (result.Dataset is { } dataset)
                DatasetTable.Write(result.Path, dataset, output);
            else
                output.WriteLine($"{result.Path}: {Count(result.Errors.Count, "error")}, 0 warnings");
        }
    }

    /// <summary>The keyword, where one is to blame, and the place.</summary>
    private static string Subject(ValidationError error)
    {
        var pointer = error.InstanceLocation.Length == 0 ? "(root)" : error.InstanceLocation;
        return error.Keyword.Length == 0 ? pointer : $"{error.Keyword} {pointer}";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
