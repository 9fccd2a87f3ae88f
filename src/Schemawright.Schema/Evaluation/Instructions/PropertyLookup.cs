using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Evaluation.Instructions;

/// <summary>Finds properties of objects by name.</summary>
internal static class PropertyLookup
{
    /// <summary>Whether an object has a property.</summary>
    public static bool Has(in IndexedJson json, int node, ReadOnlySpan<byte> name) => Find(json, node, name) >= 0;

    /// <summary>The node of a property's value; -1 if there is none.</summary>
    public static int Find(in IndexedJson json, int node, ReadOnlySpan<byte> name)
    {
        var end = json.EndOf(node);
        for (var property = node + 1; property < end; property = json.After(property + 1))
        {
            // Comparing lengths rules out nearly all names. The flag of a name with escapes makes its length differ from that of any name.
            var token = json.Tokens[property];
            if (token.Data - token.Start == (uint)name.Length + 1
                ? json.RawString(property).SequenceEqual(name)
                : json.HasEscapes(property) && JsonStrings.Equals(json, property, name))
                return property + 1;
        }

        return -1;
    }
}
