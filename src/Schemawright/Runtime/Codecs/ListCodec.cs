using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON array as a <see cref="ValueList{T}"/>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TCodec">Reads and writes the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListCodec<T, TCodec> : IJsonCodec<ValueList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (!json.IsArray(node))
            return false;

        var count = json.CountOf(node);
        var items = count == 0 ? [] : new T[count];
        var item = node + 1;

        // A span knows the type of its items; an array of objects would be asked for it item by item.
        foreach (ref var place in items.AsSpan())
        {
            if (!TCodec.TryRead(json, item, out place!))
                return false;
            item = json.After(item);
        }

        value = ValueList.Wrap(items);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsArray(node))
            return false;
        var end = json.EndOf(node);
        for (var item = node + 1; item < end; item = json.After(item))
        {
            if (!TCodec.Accepts(json, item))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            TCodec.Write(writer, item);
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        var end = json.EndOf(node);
        for (var item = node + 1; item < end; item = json.After(item))
        {
            if (!TCodec.KeepsRawValue(json, item))
                return false;
        }

        return true;
    }
}
