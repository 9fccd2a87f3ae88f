using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Tables;

/// <summary>A closed list of JSON values: an <c>enum</c> of strings, numbers and booleans side by side.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueTable
{
    private readonly JsonValue[] _values;

    /// <summary>Takes the values.</summary>
    /// <param name="values">JSON texts.</param>
    /// <exception cref="FormatException">One of them is no JSON.</exception>
    public ValueTable(params ReadOnlySpan<string> values)
    {
        _values = new JsonValue[values.Length];
        for (var i = 0; i < values.Length; i++)
            _values[i] = JsonValue.Parse(values[i]);
    }

    /// <summary>Finds a value of a text: <c>1.0</c> is the same as <c>1</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The position of the value in the list, or -1.</returns>
    public int IndexOf(in IndexedJson json, int node)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (JsonEquality.AreEqual(json, node, _values[i].AsIndexed(), 0))
                return JsonNames.AreUnique(json, node) ? i : -1;
        }

        return -1;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="index">Its position in the list.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value: an enum was set to a number that it does not name.</exception>
    public void Write(Utf8JsonWriter writer, int index)
    {
        if ((uint)index >= (uint)_values.Length)
            throw new ArgumentOutOfRangeException(nameof(index), index, "The schema does not list this value.");
        _values[index].WriteTo(writer);
    }

    /// <summary>Whether <see cref="Write"/> gives back the text of a value.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the node of a value that is in the list.</param>
    /// <returns>False for a number that is written differently.</returns>
    public bool KeepsRawValue(in IndexedJson json, int node) =>
        !json.IsNumber(node) || (IndexOf(json, node) is >= 0 and var index && json.RawValue(node).SequenceEqual(_values[index].Utf8.Span));
}
