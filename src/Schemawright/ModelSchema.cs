using Schemawright.Runtime;

namespace Schemawright;

/// <summary>The schema that a model was generated from.</summary>
public sealed class ModelSchema
{
    private readonly EmbeddedSchemas _schemas;

    internal ModelSchema(EmbeddedSchemas schemas, string location)
    {
        _schemas = schemas;
        Location = location;
    }

    /// <summary>The absolute location: a document's URI, with a fragment where the schema is not the whole document.</summary>
    public string Location { get; }

    /// <summary>The schema, ready to validate any JSON and to explain what is wrong with it; compiled when it is first asked for.</summary>
    public JsonSchema Compiled => field ??= _schemas.Compile(Location);

    /// <summary>The documents of the assembly that the model belongs to.</summary>
    internal EmbeddedSchemaLoader Loaded => _schemas.Loaded;

    /// <summary>The location.</summary>
    /// <returns>The absolute location.</returns>
    public override string ToString() => Location;
}
