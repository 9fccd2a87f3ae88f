using System.Text.Json;

namespace Schemawright.Serialization;

/// <summary>How the runtime writes JSON: the same for everything, so that a text read in this form comes back byte for byte.</summary>
internal static class JsonWriting
{
    /// <summary>Without white space.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = MinimalJsonEncoder.Instance, NewLine = "\n" };

    /// <summary>Two spaces a level, one member or item a line.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true };

    /// <summary>Escapes strings in advance.</summary>
    public static JsonEncodedText[] Encode(ReadOnlySpan<string> texts)
    {
        var encoded = new JsonEncodedText[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            encoded[i] = JsonEncodedText.Encode(texts[i], MinimalJsonEncoder.Instance);
        return encoded;
    }
}
