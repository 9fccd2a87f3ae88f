using System.Buffers;
using System.Text.Json;

namespace Schemawright.AspNetCore;

/// <summary>Writes errors as the JSON array that problem details carry. As a <see cref="JsonElement"/>, it needs no metadata of its own.</summary>
internal static class ErrorList
{
    /// <summary>A body that is wrong everywhere must not make an answer many times its size.</summary>
    private const int MaxErrors = 100;

    /// <summary>The first errors of a report.</summary>
    /// <param name="errors">The errors.</param>
    /// <returns>An array of objects.</returns>
    public static JsonElement Of(IEnumerable<ValidationError> errors) => Write(writer =>
    {
        foreach (var error in errors.Take(MaxErrors))
        {
            writer.WriteStartObject();
            writer.WriteString("instanceLocation", error.InstanceLocation);
            writer.WriteString("keyword", error.Keyword);
            writer.WriteString("absoluteKeywordLocation", error.AbsoluteKeywordLocation);
            writer.WriteNumber("line", error.Line);
            writer.WriteNumber("column", error.Column);
            writer.WriteString("message", error.Message);
            writer.WriteEndObject();
        }
    });

    /// <summary>The one error of a text that System.Text.Json could not read.</summary>
    /// <param name="exception">What it threw; its lines and columns are counted from 0, in bytes.</param>
    /// <returns>An array of one object.</returns>
    public static JsonElement OfSyntax(JsonException exception) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("keyword", "syntax");
        if (exception is { LineNumber: { } line, BytePositionInLine: { } column })
        {
            writer.WriteNumber("line", line + 1);
            writer.WriteNumber("column", column + 1);
        }

        writer.WriteString("message", exception.Message);
        writer.WriteEndObject();
    });

    private static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
