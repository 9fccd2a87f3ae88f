using System.ComponentModel;
using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>Finds the members of objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonObjects
{
    /// <summary>Finds a member.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <param name="name">The member's name as UTF-8, not escaped.</param>
    /// <returns>The number of the member's value; -1 where there is none, or where the value at <paramref name="node"/> is no object.</returns>
    public static int Find(in IndexedJson json, int node, ReadOnlySpan<byte> name)
    {
        if (!json.IsObject(node))
            return -1;
        var end = json.EndOf(node);
        for (var member = node + 1; member < end; member = json.After(member + 1))
        {
            // The length settles nearly all names; that of a name with escapes is marked, and so that of no text.
            var token = json.Tokens[member];
            if (token.Data - token.Start == (uint)name.Length + 1 ? json.RawString(member).SequenceEqual(name) : json.HasEscapes(member) && JsonStrings.Equals(json, member, name))
                return member + 1;
        }

        return -1;
    }

    /// <summary>Whether an object has a member.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <param name="name">The member's name as UTF-8, not escaped.</param>
    /// <returns>False also for what is no object.</returns>
    public static bool Has(in IndexedJson json, int node, ReadOnlySpan<byte> name) => Find(json, node, name) >= 0;
}
