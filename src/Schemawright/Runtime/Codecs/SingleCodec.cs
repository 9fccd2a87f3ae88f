using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>
/// A JSON number as a <see cref="float"/>. It holds the numbers that it gives back: those of which the shortest decimal form that
/// identifies the float is an equal number. Others would come back changed, and are not read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleCodec : IJsonCodec<float>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out float value) => FloatingNumbers.TryRead(json, node, out value);

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsNumber(node);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is infinite or no number, so that it has no JSON.</exception>
    public static void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => FloatingNumbers.KeepsRawValue<float>(json, node);
}
