using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Evaluation.Instructions;

/// <summary>Finds members of objects by name.</summary>
internal static class PropertyLookup
{
    /// <summary>Whether an object has a member.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">An object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <returns>True where it has.</returns>
    public static bool Has(in IndexedJson json, int node, ReadOnlySpan<byte> name) => Find(json, node, name) >= 0;

    /// <summary>Finds a member.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">An object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <returns>The node of the member's value; -1 where there is none.</returns>
    public static int Find(in IndexedJson json, int node, ReadOnlySpan<byte> name)
    {
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
}
