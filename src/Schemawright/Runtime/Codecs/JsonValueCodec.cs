using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Runtime.Tables;

namespace Schemawright.Runtime.Codecs;

/// <summary>Any JSON value as a <see cref="JsonValue"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonValueCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out JsonValue value)
    {
        value = null;
        if (!JsonNames.AreUnique(json, node))
            return false;
        value = JsonValue.Read(json, node);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => JsonNames.AreUnique(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, JsonValue value) => value.WriteTo(writer);
}
