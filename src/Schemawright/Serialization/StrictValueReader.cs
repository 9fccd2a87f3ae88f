using System.Runtime.InteropServices;
using System.Text.Json;

namespace Schemawright;

/// <summary>Takes whole values from a <see cref="Utf8JsonReader"/> as JSON of RFC 8259.</summary>
internal static class StrictValueReader
{
    /// <summary>The value at which a reader stands; the reader then stands at its end.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, whose memory goes back to a pool when it is disposed.</returns>
    public static JsonDocument Take(ref Utf8JsonReader reader) => JsonDocument.ParseValue(ref reader);

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">How it was read: where comments or trailing commas were allowed, the text is written anew without them.</param>
    /// <returns>A text that lives as long as the value.</returns>
    public static ReadOnlySpan<byte> TextOf(JsonDocument value, JsonSerializerOptions options)
    {
        if (options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
            return JsonMarshal.GetRawUtf8Value(value.RootElement);
        using var buffer = JsonBuffer.Rent();
        value.RootElement.WriteTo(buffer.Writer);
        return buffer.Complete().ToArray();
    }
}
