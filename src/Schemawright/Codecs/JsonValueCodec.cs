using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Schema.Json;

namespace Schemawright.Codecs;

/// <summary>Any JSON value as a <see cref="JsonValue"/>.</summary>
public readonly struct JsonValueCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out JsonValue value)
    {
        value = JsonValue.Read(json, node);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => true;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, JsonValue value) => value.WriteTo(writer);
}
