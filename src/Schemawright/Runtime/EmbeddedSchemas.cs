using System.ComponentModel;

namespace Schemawright.Runtime;

/// <summary>The schema documents that an assembly embeds; they are read when they are first needed, and schemas compiled one by one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmbeddedSchemas
{
    private readonly Lazy<EmbeddedSchemaLoader> _loader;
    private readonly Lazy<JsonSchemaSet> _set;

    /// <summary>Takes the way to the documents; nothing is read yet.</summary>
    /// <param name="load">Gives the documents.</param>
    /// <param name="assertFormat">Whether <c>format</c> is an assertion.</param>
    public EmbeddedSchemas(Action<EmbeddedSchemaLoader> load, bool assertFormat)
    {
        _loader = new(() => Load(load));
        _set = new(() => new JsonSchemaSet(_loader.Value.Documents, OptionsFor(_loader.Value, assertFormat)));
    }

    /// <summary>The documents.</summary>
    internal EmbeddedSchemaLoader Loaded => _loader.Value;

    /// <summary>The schema of a model.</summary>
    /// <param name="absoluteLocation">A document's URI, with a fragment where the schema is not the whole document.</param>
    /// <returns>The schema.</returns>
    public ModelSchema Get(string absoluteLocation) => new(this, absoluteLocation);

    /// <summary>A subschema that generated code leaves to the evaluator.</summary>
    /// <param name="absoluteLocation">A document's URI, with a fragment where the schema is not the whole document.</param>
    /// <returns>The check.</returns>
    public SchemaCheck Check(string absoluteLocation) => new(this, absoluteLocation);

    /// <summary>Compiles a schema.</summary>
    internal JsonSchema Compile(string absoluteLocation) => _set.Value.Get(absoluteLocation);

    private static EmbeddedSchemaLoader Load(Action<EmbeddedSchemaLoader> load)
    {
        var loader = new EmbeddedSchemaLoader();
        load(loader);
        return loader;
    }

    // The documents were checked against their metaschemas when the assembly was built.
    private static JsonSchemaOptions OptionsFor(EmbeddedSchemaLoader loader, bool assertFormat) =>
        new() { AssertFormat = assertFormat, CheckMetaschema = false, KnownDocuments = loader.Referenced };
}
