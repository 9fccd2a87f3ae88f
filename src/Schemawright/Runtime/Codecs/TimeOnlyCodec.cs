using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>
/// A string of the format <c>time</c> (RFC 3339 <c>full-time</c>) as a <see cref="TimeOnly"/> in UTC. Times with another offset are valid, but a
/// <see cref="TimeOnly"/> can't hold the offset, so that they are not read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    private const int MaxTextLength = 64;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out TimeOnly value)
    {
        value = default;
        Span<byte> buffer = stackalloc byte[MaxTextLength];
        if (!JsonScalars.TryGetText(json, node, buffer, out var text)
            || !Rfc3339.TryReadTime(text, out var timeOfDay, out var offset)
            || offset != TimeSpan.Zero)
            return UnrepresentableValue.Note<TimeOnly>(node, Accepts(json, node));
        value = new TimeOnly(timeOfDay.Ticks);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.Time.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value)
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
