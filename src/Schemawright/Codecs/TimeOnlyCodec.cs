using System.Text.Json;
using Schemawright.Schema.Json;

namespace Schemawright.Codecs;

/// <summary>
/// A string of the format <c>time</c> (RFC 3339 <c>full-time</c>) as a <see cref="TimeOnly"/> in UTC. Times with another offset are valid, but a
/// <see cref="TimeOnly"/> can't hold the offset, so that they are not read.
/// </summary>
public readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    private const int LongestText = 64;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out TimeOnly value)
    {
        value = default;
        Span<byte> buffer = stackalloc byte[LongestText];
        if (!JsonTypes.TryGetText(json, node, buffer, out var text)
            || !Rfc3339.TryReadTime(text, out var timeOfDay, out var offset)
            || offset != TimeSpan.Zero)
            return UnheldValue.Note<TimeOnly>(node, Accepts(json, node));
        value = new TimeOnly(timeOfDay.Ticks);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.Time.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[LongestText];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static bool KeepsText(in IndexedJson json, int node)
    {
        Span<byte> text = stackalloc byte[LongestText];
        return TryRead(json, node, out var value) && JsonStrings.Equals(json, node, text[..Rfc3339.Format(value, text)]);
    }
}
