using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefectionFactors;

/// <summary>JSON for people and for version control: indented, with LF, letters of every language as they are.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one value.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>The text, with a line end behind it.</returns>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + "\n";
    }
}
