using System.Text;
using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>Finds members of the instance for messages.</summary>
internal static class InstanceProperties
{
    /// <summary>Finds a member.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">An object.</param>
    /// <param name="name">The member's name.</param>
    /// <returns>The node of the member's value; -1 where there is none.</returns>
    public static int Find(in IndexedJson json, int node, string name) => Schemawright.Evaluation.Instructions.PropertyLookup.Find(json, node, Encoding.UTF8.GetBytes(name));
}
