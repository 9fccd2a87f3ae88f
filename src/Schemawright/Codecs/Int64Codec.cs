using System.Text.Json;
using Schemawright.Schema.Json;

namespace Schemawright.Codecs;

/// <summary>A JSON integer as a 64-bit signed integer. <c>1.0</c> and <c>1e2</c> are integers too, as JSON Schema has it.</summary>
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out long value)
    {
        value = default;
        return json.IsNumber(node)
            && (JsonNumbers.TryGetInt64(json.RawValue(node), out value) || UnheldValue.Note<long>(node, Accepts(json, node)));
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => JsonTypes.IsInteger(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool KeepsText(in IndexedJson json, int node) => JsonTypes.IsCanonicalInteger(json, node);
}
