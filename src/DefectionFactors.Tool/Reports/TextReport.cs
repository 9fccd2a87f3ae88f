using DefectionFactors.Tool.Validation;

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
            {
                var pointer = error.InstanceLocation.Length == 0 ? "(root)" : error.InstanceLocation;
                output.WriteLine($"{result.Path}:{error.Line}:{error.Column}: error {error.Keyword} {pointer}: {error.Message}");
            }

            if (result.Dataset is { } dataset)
                DatasetTable.Write(result.Path, dataset, output);
            else
                output.WriteLine($"{result.Path}: {Count(result.Errors.Count, "error")}, 0 warnings");
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
