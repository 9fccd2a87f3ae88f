using Schemawright.Json.Locations;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>
/// Resolves JSON pointers in a document. Objects with many properties, such as <c>$defs</c> of large schemas, get a dictionary, so that resolving many
/// references does not take quadratic time.
/// </summary>
internal sealed class PointerIndex(SchemaDocument document)
{
    private const int FewProperties = 16;

    private readonly Dictionary<int, Dictionary<string, int>> _properties = [];

    /// <summary>Finds the value that a pointer refers to.</summary>
    /// <param name="from">The node where the pointer starts.</param>
    /// <param name="pointer">The pointer, without percent-encoding; not empty.</param>
    /// <param name="node">The value's node; -1 if there is none.</param>
    public bool TryResolve(int from, string pointer, out int node)
    {
        var json = document.Json;
        node = from;
        for (var start = 0; start < pointer.Length && node >= 0;)
        {
            var end = pointer.IndexOf("/", start + 1, StringComparison.Ordinal);
            end = end < 0 ? pointer.Length : end;
            if (json.IsObject(node) && json.CountOf(node) > FewProperties)
                node = FindAmongMany(node, pointer.Substring(start + 1, end - start - 1));
            else
                JsonPointers.TryResolve(json, node, pointer.AsSpan(start, end - start), out node);
            start = end;
        }

        return node >= 0;
    }

    private int FindAmongMany(int node, string token)
    {
        if (!_properties.TryGetValue(node, out var properties))
        {
            var json = document.Json;
            properties = new Dictionary<string, int>(json.CountOf(node), StringComparer.Ordinal);
            for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
                properties[JsonPointers.EscapeToken(JsonStrings.GetString(json, name))] = name + 1;
            _properties.Add(node, properties);
        }

        return properties.TryGetValue(token, out var value) ? value : -1;
    }
}
