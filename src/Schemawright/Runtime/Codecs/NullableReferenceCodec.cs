using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>A reference type or JSON's <c>null</c>.</summary>
/// <typeparam name="T">The reference type.</typeparam>
/// <typeparam name="TCodec">Reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out T? value)
    {
        value = null;
        return json.IsNull(node) || TCodec.TryRead(json, node, out value);
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsNull(node) || TCodec.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            TCodec.Write(writer, value);
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => json.IsNull(node) || TCodec.KeepsRawValue(json, node);
}
