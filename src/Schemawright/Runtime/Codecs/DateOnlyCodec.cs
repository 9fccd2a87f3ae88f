using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>A string of the format <c>date</c> (RFC 3339 <c>full-date</c>) as a <see cref="DateOnly"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateOnlyCodec : IJsonCodec<DateOnly>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out DateOnly value)
    {
        value = default;
        Span<byte> buffer = stackalloc byte[Length];
        return (JsonScalars.TryGetText(json, node, buffer, out var text) && Rfc3339.TryReadDate(text, out value))
            || UnrepresentableValue.Note<DateOnly>(node, Accepts(json, node));
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.Date.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[Length];
        value.TryFormat(text, out var written, "O", null);
        writer.WriteStringValue(text[..written]);
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => true;
}
