using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>A string of the format <c>uri-reference</c> (RFC 3986) as an absolute or relative <see cref="Uri"/>, which keeps its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriReferenceCodec : IJsonCodec<Uri>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        return Accepts(json, node)
            && (Uri.TryCreate(JsonStrings.GetString(json, node), UriKind.RelativeOrAbsolute, out value) || UnrepresentableValue.Note<Uri>(node, isValid: true));
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node) && JsonFormats.UriReference.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Uri value) => StringCodec.Write(writer, value.OriginalString);
}
