using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON boolean as a <see cref="bool"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out bool value)
    {
        var kind = json.KindOf(node);
        value = kind == JsonKind.True;
        return value || kind == JsonKind.False;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.KindOf(node) is JsonKind.True or JsonKind.False;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
