using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Names;
using Schemawright.Serialization;

namespace Schemawright.Runtime.Tables;

/// <summary>A closed list of strings: the values of an <c>enum</c>, a <c>const</c>, or a discriminator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringTable
{
    private readonly Utf8Table _table;
    private readonly string[] _values;
    private readonly JsonEncodedText[] _encoded;

    /// <summary>Takes the values.</summary>
    /// <param name="values">Strings of which no two are the same.</param>
    public StringTable(params ReadOnlySpan<string> values)
    {
        _values = values.ToArray();
        _table = new Utf8Table(_values);
        _encoded = JsonWriting.Encode(values);
    }

    /// <summary>How many values there are.</summary>
    public int Count => _values.Length;

    /// <summary>A value.</summary>
    /// <param name="index">Its position in the list.</param>
    public string this[int index] => _values[index];

    /// <summary>Finds a string of a text.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node; -1, for a member that is absent, is found nowhere.</param>
    /// <returns>The position of the value in the list; -1 for another string and for what is no string.</returns>
    public int IndexOf(in IndexedJson json, int node) => node >= 0 && json.IsString(node) ? _table.IndexOf(json, node) : -1;

    /// <summary>Finds the first member of an object whose name is in the list.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <returns>The position of the name in the list; -1 where no member has such a name, and for what is no object.</returns>
    public int IndexOfProperty(in IndexedJson json, int node)
    {
        if (!json.IsObject(node))
            return -1;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (_table.IndexOf(json, name) is >= 0 and var index)
                return index;
        }

        return -1;
    }

    /// <summary>Finds a string.</summary>
    /// <param name="value">The string.</param>
    /// <returns>Its position in the list, or -1.</returns>
    public int IndexOf(string? value) => Array.IndexOf(_values, value);

    /// <summary>A value, ready to be written.</summary>
    /// <param name="index">Its position in the list.</param>
    /// <returns>The escaped text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value: an enum was set to a number that it does not name.</exception>
    public JsonEncodedText Encoded(int index) => (uint)index < (uint)_encoded.Length
        ? _encoded[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The schema does not list this value.");
}
