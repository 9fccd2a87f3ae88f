using System.ComponentModel;
using Schemawright.Json;
using Schemawright.Runtime.Tables;

namespace Schemawright.Runtime.Checks;

/// <summary>Beside a codec that somebody wrote: no object has a name twice, which such a codec need not look at.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UniquePropertyNames : IJsonCheck
{
    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => JsonNames.AreUnique(json, node);
}
