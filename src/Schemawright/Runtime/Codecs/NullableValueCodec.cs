using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>A value type or JSON's <c>null</c>.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <typeparam name="TCodec">Reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableValueCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out T? value)
    {
        value = null;
        if (json.IsNull(node))
            return true;
        if (!TCodec.TryRead(json, node, out var read))
            return false;
        value = read;
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsNull(node) || TCodec.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
            TCodec.Write(writer, present);
        else
            writer.WriteNullValue();
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => json.IsNull(node) || TCodec.KeepsRawValue(json, node);
}
