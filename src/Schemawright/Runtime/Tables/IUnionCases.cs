using System.ComponentModel;
using Schemawright.Json;

namespace Schemawright.Runtime.Tables;

/// <summary>The cases of a union by their numbers. Generated code implements it as nested structs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases
{
    /// <summary>Whether a case accepts a value.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="case">The number of the case.</param>
    /// <returns>The verdict; false for a number that no case has.</returns>
    static abstract bool Accepts(in IndexedJson json, int node, int @case);
}
