using System.Globalization;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Locations;

/// <summary>The JSON Pointers of many values of one text: after one pass over its index, each costs no more than its own length.</summary>
internal sealed class PointerTable
{
    private readonly int[] _containers;
    private readonly int[] _places;
    private readonly string?[] _pointers;

    /// <summary>Reads an index.</summary>
    /// <param name="json">The text; each call of <see cref="PointerOf"/> has to name the same one.</param>
    public PointerTable(in IndexedJson json)
    {
        _containers = new int[json.NodeCount];
        _places = new int[json.NodeCount];
        _pointers = new string?[json.NodeCount];
        _pointers[0] = string.Empty;
        var counts = new int[json.NodeCount];
        var container = 0;
        for (var node = 1; node < json.NodeCount; node++)
        {
            _containers[node] = container;
            var kind = json.KindOf(node);
            if (kind == JsonKind.End)
            {
                container = _containers[container];
                continue;
            }

            _places[node] = counts[container]++;
            if (kind is JsonKind.Object or JsonKind.Array)
                container = node;
        }
    }

    /// <summary>The pointer of a value from the root of its text, as <see cref="JsonPointers.PointerOf"/> gives it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="node">The number of a value; a member name stands for the member's value.</param>
    /// <returns>The empty string for the root, otherwise <c>/</c> and one reference token for each level.</returns>
    public string PointerOf(in IndexedJson json, int node)
    {
        var unknown = new Stack<int>();
        var known = node;
        for (; _pointers[known] is null; known = _containers[known])
            unknown.Push(known);
        var pointer = _pointers[known]!;
        while (unknown.Count > 0)
        {
            var step = unknown.Pop();
            pointer += "/" + TokenOf(json, step);
            _pointers[step] = pointer;
        }

        return pointer;
    }

    private string TokenOf(in IndexedJson json, int node)
    {
        if (!json.IsObject(_containers[node]))
            return _places[node].ToString(CultureInfo.InvariantCulture);

        // Names and values take turns.
        var name = _places[node] % 2 == 0 ? node : node - 1;
        return JsonPointers.EscapeToken(JsonStrings.GetString(json, name));
    }
}
