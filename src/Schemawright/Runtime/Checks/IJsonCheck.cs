using System.ComponentModel;
using Schemawright.Json;

namespace Schemawright.Runtime.Checks;

/// <summary>Constraints of a schema that hold on top of a codec. Generated code implements it as nested structs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCheck
{
    /// <summary>Whether a value meets the constraints. A constraint that speaks of another JSON type holds.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The verdict.</returns>
    static abstract bool Accepts(in IndexedJson json, int node);
}
