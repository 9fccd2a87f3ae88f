using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>A string of the format <c>ipv4</c> (RFC 2673) or <c>ipv6</c> (RFC 4291) as an <see cref="IPAddress"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IPAddressCodec : IJsonCodec<IPAddress>
{
    private const int MaxTextLength = 64;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out IPAddress value)
    {
        value = null;
        Span<byte> buffer = stackalloc byte[MaxTextLength];
        if (!Accepts(json, node))
            return false;
        return (JsonScalars.TryGetText(json, node, buffer, out var text) && IPAddress.TryParse(text, out value))
            || UnrepresentableValue.Note<IPAddress>(node, isValid: true);
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) =>
        json.IsString(node) && (JsonFormats.IPv4.Accepts(json, node) || JsonFormats.IPv6.Accepts(json, node));

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IPAddress value)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        value.TryFormat(text, out var written);
        writer.WriteStringValue(text[..written]);
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return TryRead(json, node, out var value) && value.TryFormat(text, out var written) && JsonStrings.Equals(json, node, text[..written]);
    }
}
