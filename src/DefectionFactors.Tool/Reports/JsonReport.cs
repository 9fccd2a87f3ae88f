using System.Text.Encodings.Web;
using System.Text.Json;
using DefectionFactors.Rules;
using DefectionFactors.Tool.Validation;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Reports;

/// <summary>One JSON object for programs.</summary>
/// <param name="showInformation">Whether what is only worth knowing has entries too.</param>
internal sealed class JsonReport(bool showInformation) : IReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileResult> results, bool isComplete, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            // Nobody may take a file for valid that was not read.
            writer.WriteBoolean("valid", isComplete && results.All(static result => result.IsValid));
            writer.WriteStartArray("files");
            foreach (var result in results)
                WriteFile(writer, result);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

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
        writer.WriteNumber("line", problem.Line);
        writer.WriteNumber("column", problem.Column);
        writer.WriteString("message", problem.Message);
        writer.WriteString("severity", SeverityNames.Of(problem.Severity));
        if (problem.Hint.Length > 0)
            writer.WriteString("hint", problem.Hint);
        writer.WriteEndObject();
    }
}
