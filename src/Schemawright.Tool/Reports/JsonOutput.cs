using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Schemawright.Tool.Reports;

/// <summary>Writes JSON for programs that people can read too.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one text and a line feed.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="write">Writes the JSON.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        output.Write('\n');
    }
}
