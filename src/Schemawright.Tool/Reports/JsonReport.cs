using System.Text.Json;
using Schemawright.Tool.Validation;

namespace Schemawright.Tool.Reports;

/// <summary>One JSON object for programs. It says first whether all is valid, so it is written at the end.</summary>
internal sealed class JsonReport(TextWriter output) : IReport
{
    private readonly List<(FileTally File, List<ValidationError> Errors)> _files = [];
    private List<ValidationError> _errors = [];

    /// <inheritdoc/>
    public void Add(string path, ValidationError error) => _errors.Add(error);

    /// <inheritdoc/>
    public void EndFile(FileTally file)
    {
        _files.Add((file, _errors));
        _errors = [];
    }

    /// <inheritdoc/>
    public void End(RunTally run) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", run.IsValid);
        writer.WriteStartArray("files");
        foreach (var (file, errors) in _files)
            WriteFile(writer, file, errors);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter writer, FileTally file, List<ValidationError> errors)
    {
        writer.WriteStartObject();
        writer.WriteString("path", file.Path);
        writer.WriteBoolean("valid", file.IsValid);
        writer.WriteNumber("instances", file.Instances);
        writer.WriteNumber("invalid", file.Invalid);
        writer.WriteStartArray("errors");
        foreach (var error in errors)
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
