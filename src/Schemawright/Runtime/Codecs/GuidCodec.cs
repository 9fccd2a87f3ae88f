using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>A string of the format <c>uuid</c> (RFC 4122) as a <see cref="Guid"/>; written in lower case.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IJsonCodec<Guid>
{
    private const int Length = 36;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out Guid value)
    {
        value = default;
        Span<byte> buffer = stackalloc byte[Length];
        return JsonScalars.TryGetText(json, node, buffer, out var text) && text.Length == Length
            && Utf8Parser.TryParse(text, out value, out var consumed, 'D') && consumed == Length;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.Uuid.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        Span<byte> text = stackalloc byte[Length];
        return TryRead(json, node, out var value) && value.TryFormat(text, out _) && JsonStrings.Equals(json, node, text);
    }
}
