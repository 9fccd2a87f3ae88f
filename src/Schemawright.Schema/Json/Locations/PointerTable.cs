using System.Globalization;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Locations;

/// <summary>The JSON Pointers of many values of one document: after one pass over its index, each takes time proportional to its own length only.</summary>
internal sealed class PointerTable
{
    private readonly int[] _containers;
    private readonly int[] _positions;
    private readonly string?[] _pointers;

    /// <summary>Reads the index of a document; each call of <see cref="PointerOf"/> must be given the same one.</summary>
    public PointerTable(in IndexedJson json)
    {
        _containers = new int[json.NodeCount];
        _positions = new int[json.NodeCount];
        _pointers = new string?[json.NodeCount];
        _pointers[0] = "";
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

            _positions[node] = counts[container]++;
            if (kind is JsonKind.Object or JsonKind.Array)
                container = node;
        }
    }

    /// <summary>
    /// The pointer of a value from the root of the document, as <see cref="JsonPointers.PointerOf"/> returns it; of a property name, that of the property's
    /// value.
    /// </summary>
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
            return _positions[node].ToString(CultureInfo.InvariantCulture);

        // Names and values alternate.
        var name = _positions[node] % 2 == 0 ? node : node - 1;
        return JsonPointers.EscapeToken(JsonStrings.GetString(json, name));
    }
}
