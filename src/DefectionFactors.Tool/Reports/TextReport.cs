using DefectionFactors.Rules;
using DefectionFactors.Tool.Validation;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Reports;

/// <summary>Lines for people: one for each error and warning, then a table of each dataset that holds to the schema.</summary>
/// <param name="showInformation">Whether what is only worth knowing has lines too; it is counted in any case.</param>
internal sealed class TextReport(bool showInformation) : IReport
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileResult> results, bool isComplete, TextWriter output)
    {
        foreach (var result in results)
        {
            foreach (var problem in result.Problems.Where(problem => showInformation || problem.Severity != RuleSeverity.Information))
                output.WriteLine($"{result.Path}:{problem.Line}:{problem.Column}: {SeverityNames.Of(problem.Severity)} {Subject(problem)}: {problem.Message}");

            if (result.Report.Dataset is { Records: not null } dataset)
                DatasetTable.Write(result, dataset, output);
            else if (result.Report.Dataset is { } stream)
                output.WriteLine($"{result.Path}: {stream.Dataset.Id} {stream.Dataset.Version}: {result.Report.RecordCount} records, {stream.Sources.Count} sources, {result.Summary}");
            else
                output.WriteLine($"{result.Path}: {result.Summary}");
        }
    }

    /// <summary>The keyword or rule, where one is to blame, and the place.</summary>
    private static string Subject(DatasetProblem problem)
    {
        var pointer = problem.InstanceLocation.Length == 0 ? "(root)" : problem.InstanceLocation;
        return problem.Keyword.Length == 0 ? pointer : $"{problem.Keyword} {pointer}";
    }
}
