using System.Text;
using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>Finds properties of the instance for messages.</summary>
internal static class InstanceProperties
{
    /// <summary>The node of a property's value; -1 if there is none.</summary>
    public static int Find(in IndexedJson json, int node, string name) =>
        Schemawright.Evaluation.Instructions.PropertyLookup.Find(json, node, Encoding.UTF8.GetBytes(name));
}
