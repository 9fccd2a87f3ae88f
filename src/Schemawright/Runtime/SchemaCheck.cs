using System.ComponentModel;
using Schemawright.Json;

namespace Schemawright.Runtime;

/// <summary>A subschema that generated code leaves to the evaluator; compiled when it is first asked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaCheck
{
    private readonly EmbeddedSchemas _schemas;
    private readonly string _location;
    private JsonSchema? _compiled;

    internal SchemaCheck(EmbeddedSchemas schemas, string location)
    {
        _schemas = schemas;
        _location = location;
    }

    /// <summary>Whether a value is valid.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The verdict.</returns>
    public bool Accepts(in IndexedJson json, int node) => (_compiled ??= _schemas.Compile(_location)).IsValid(json, node);
}
