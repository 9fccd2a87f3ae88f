using System.Text.Json;
using DefectionFactors.Rules;
using DefectionFactors.Tool.Validation;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Reports;

/// <summary>One JSON object for programs.</summary>
/// <param name="showInformation">Whether what is only worth knowing has entries too.</param>
internal sealed class JsonReport(bool showInformation) : IReport
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileResult> results, bool isComplete, TextWriter output) => ReportJson.WriteObject(output, writer =>
    {
        // Nobody may take a file for valid that was not read.
        writer.WriteBoolean("valid", isComplete && results.All(static result => result.IsValid));
        writer.WriteStartArray("files");
        foreach (var result in results)
            WriteFile(writer, result);
        writer.WriteEndArray();
    });

    private void WriteFile(Utf8JsonWriter writer, FileResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("path", result.Path);
        writer.WriteBoolean("valid", result.IsValid);
        writer.WriteNumber("instances", result.InstanceCount);
        writer.WriteNumber("invalid", result.InvalidCount);
        writer.WriteStartArray("errors");
        foreach (var problem in result.Problems.Where(problem => showInformation || problem.Severity != RuleSeverity.Information))
            WriteProblem(writer, problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, DatasetProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("instanceLocation", problem.InstanceLocation);
        writer.WriteString("keywordLocation", problem.KeywordLocation);
        writer.WriteString("absoluteKeywordLocation", problem.AbsoluteKeywordLocation);
        writer.WriteString("keyword", problem.Keyword);
        ReportJson.WritePlace(writer, problem.Line, problem.Column, problem.Message);
        writer.WriteString("severity", SeverityNames.Of(problem.Severity));
        if (problem.Hint.Length > 0)
            writer.WriteString("hint", problem.Hint);
        writer.WriteEndObject();
    }
}
