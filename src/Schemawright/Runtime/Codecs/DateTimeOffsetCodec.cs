using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>
/// A string of the format <c>date-time</c> (RFC 3339) as a <see cref="DateTimeOffset"/>. Leap seconds, fractions finer than 100 nanoseconds and
/// offsets beyond 14 hours are valid, but can't be held.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>
{
    private const int MaxTextLength = 64;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out DateTimeOffset value)
    {
        value = default;
        Span<byte> buffer = stackalloc byte[MaxTextLength];
        return (JsonScalars.TryGetText(json, node, buffer, out var text) && Rfc3339.TryReadDateTime(text, out value))
            || UnrepresentableValue.Note<DateTimeOffset>(node, Accepts(json, node));
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.DateTime.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return TryRead(json, node, out var value) && JsonStrings.Equals(json, node, text[..Rfc3339.Format(value, text)]);
    }
}
