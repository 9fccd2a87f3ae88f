using System.ComponentModel;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;

namespace Schemawright.Runtime.Tables;

/// <summary>Finds the members of objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonObjects
{
    /// <summary>Finds a member.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <param name="name">The member's name as UTF-8, not escaped.</param>
    /// <returns>The number of the member's value; -1 where there is none, or where the value at <paramref name="node"/> is no object.</returns>
    public static int Find(in IndexedJson json, int node, ReadOnlySpan<byte> name) =>
        json.IsObject(node) ? PropertyLookup.Find(json, node, name) : -1;

    /// <summary>Whether an object has a member.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <param name="name">The member's name as UTF-8, not escaped.</param>
    /// <returns>False also for what is no object.</returns>
    public static bool Has(in IndexedJson json, int node, ReadOnlySpan<byte> name) => Find(json, node, name) >= 0;
}
