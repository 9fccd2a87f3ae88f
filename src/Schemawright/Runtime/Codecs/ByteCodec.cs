using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON integer as an 8-bit unsigned integer. <c>1.0</c> and <c>1e2</c> are integers too, as JSON Schema has it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ByteCodec : IJsonCodec<byte>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out byte value)
    {
        value = default;
        return json.IsNumber(node)
            && (JsonNumbers.TryGetByte(json.RawValue(node), out value) || UnrepresentableValue.Note<byte>(node, Accepts(json, node)));
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => JsonScalars.IsInteger(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => JsonScalars.IsCanonicalInteger(json, node);
}
