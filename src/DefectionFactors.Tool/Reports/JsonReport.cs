using System.Text.Encodings.Web;
using System.Text.Json;
using DefectionFactors.Tool.Validation;
using Schemawright;

namespace DefectionFactors.Tool.Reports;

/// <summary>One JSON object for programs.</summary>
internal sealed class JsonReport : IReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileResult> results, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("valid", results.All(static result => result.IsValid));
            writer.WriteStartArray("files");
            foreach (var result in results)
                WriteFile(writer, result);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void WriteFile(Utf8JsonWriter writer, FileResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("path", result.Path);
        writer.WriteBoolean("valid", result.IsValid);
        writer.WriteNumber("instances", 1);
        writer.WriteNumber("invalid", result.IsValid ? 0 : 1);
        writer.WriteStartArray("errors");
        foreach (var error in result.Errors)
            WriteError(writer, error);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, ValidationError error)
    {
        writer.WriteStartObject();
        writer.WriteString("instanceLocation", error.InstanceLocation);
        writer.WriteString("keywordLocation", error.KeywordLocation);
        writer.WriteString("absoluteKeywordLocation", error.AbsoluteKeywordLocation);
        writer.WriteString("keyword", error.Keyword);
        writer.WriteNumber("line", error.Line);
        writer.WriteNumber("column", error.Column);
        writer.WriteString("message", error.Message);
        writer.WriteEndObject();
    }
}
