using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefectionFactors.Tool.Reports;

/// <summary>JSON for programs: one indented object.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Text as it is, without escapes that only a browser needs.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object and a line feed.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="writeMembers">Writes the members of the object.</param>
    public static void WriteObject(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>Writes where something is, and what.</summary>
    public static void WritePlace(Utf8JsonWriter writer, int line, int column, string message)
    {
        writer.WriteNumber("line", line);
        writer.WriteNumber("column", column);
        writer.WriteString("message", message);
    }
}
