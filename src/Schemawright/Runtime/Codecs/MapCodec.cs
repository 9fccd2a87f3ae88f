using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Runtime.Tables;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON object without named properties as a <see cref="ValueMap{T}"/>.</summary>
/// <typeparam name="T">The type of the members' values.</typeparam>
/// <typeparam name="TCodec">Reads and writes the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TCodec> : IJsonCodec<ValueMap<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out ValueMap<T> value)
    {
        value = null;
        if (!json.IsObject(node) || !JsonNames.AreUniqueIn(json, node))
            return false;

        var count = json.CountOf(node);
        var entries = count == 0 ? [] : new KeyValuePair<string, T>[count];
        var name = node + 1;
        for (var i = 0; i < entries.Length; i++, name = json.After(name + 1))
        {
            if (!TCodec.TryRead(json, name + 1, out var member))
                return false;
            entries[i] = new(JsonStrings.GetString(json, name), member);
        }

        value = ValueMap.Wrap(entries);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsObject(node) || !JsonNames.AreUniqueIn(json, node))
            return false;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (!TCodec.Accepts(json, name + 1))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueMap<T> value)
    {
        writer.WriteStartObject();
        value.WriteMembers<TCodec>(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (!TCodec.KeepsRawValue(json, name + 1))
                return false;
        }

        return true;
    }
}
