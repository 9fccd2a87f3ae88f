using System.Diagnostics.CodeAnalysis;
using Schemawright.Documents;
using Schemawright.Evaluation;

namespace Schemawright;

/// <summary>
/// The schemas of several documents that may refer to each other. They are read when they are first asked for, and compiled one by one as they are needed.
/// </summary>
/// <remarks>All members are thread-safe.</remarks>
public sealed class JsonSchemaSet
{
    private readonly object _gate = new();
    private readonly Dictionary<SchemaNode, JsonSchema> _schemas = [];
    private readonly Lazy<SchemaRegistry> _registry;
    private readonly Lazy<IReadOnlyList<SchemaProblem>> _problems;
    private PlanCompiler? _compiler;

    /// <summary>Prepares a set; nothing is read yet.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">How to load and evaluate; null for <see cref="JsonSchemaOptions.Default"/>.</param>
    public JsonSchemaSet(IEnumerable<SchemaDocument> documents, JsonSchemaOptions? options = null)
    {
        var given = documents.ToList();
        Options = options ?? JsonSchemaOptions.Default;
        _registry = new Lazy<SchemaRegistry>(() => SchemaRegistry.Load(given, new SchemaRegistryOptions
        {
            DefaultDialect = Options.DefaultDialect,
            KnownDocuments = Options.KnownDocuments,
        }));
        _problems = new Lazy<IReadOnlyList<SchemaProblem>>(FindProblems);
    }

    /// <summary>How schemas are loaded and instances evaluated.</summary>
    public JsonSchemaOptions Options { get; }

    /// <summary>The documents' schemas and references, resolved.</summary>
    public SchemaRegistry Registry => _registry.Value;

    /// <summary>All that is wrong with the documents, in document order: broken JSON, references, and what their metaschemas refuse.</summary>
    public IReadOnlyList<SchemaProblem> Problems => _problems.Value;

    /// <summary>Finds a schema; what it asks of a value is compiled when a value first meets it.</summary>
    /// <param name="location">Its absolute location: a URI, with a JSON pointer or an anchor as its fragment.</param>
    /// <returns>The schema, always the same one for a location.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public JsonSchema Get(string location) =>
        TryGet(location, out var schema) ? schema : throw new ArgumentException($"The set has no schema '{location}'. It knows: {string.Join(", ", Registry.KnownIds)}.", nameof(location));

    /// <summary>Finds a schema; what it asks of a value is compiled when a value first meets it.</summary>
    /// <param name="location">Its absolute location: a URI, with a JSON pointer or an anchor as its fragment.</param>
    /// <param name="schema">The schema, always the same one for a location.</param>
    /// <returns>False where there is no such schema.</returns>
    public bool TryGet(string location, [NotNullWhen(true)] out JsonSchema? schema)
    {
        schema = Registry.Find(location) is { } node ? Get(node) : null;
        return schema is not null;
    }

    /// <summary>Takes a schema of the registry; what it asks of a value is compiled when a value first meets it.</summary>
    /// <param name="node">A schema of <see cref="Registry"/>.</param>
    /// <returns>The schema, always the same one for a node.</returns>
    public JsonSchema Get(SchemaNode node)
    {
        var registry = Registry;
        lock (_gate)
        {
            if (!_schemas.TryGetValue(node, out var schema))
            {
                // Resources that were read since might hold dynamic anchors that compiled plans have not seen.
                if (_compiler is null || _compiler.ResourceCount != registry.Resources.Count)
                    _compiler = new PlanCompiler(registry, Options.AssertFormat, Options.AssertContent);
                schema = new JsonSchema(_compiler.PlanOf(node), this);
                _schemas.Add(node, schema);
            }

            return schema;
        }
    }

    private IReadOnlyList<SchemaProblem> FindProblems()
    {
        var problems = Registry.Problems;
        return Options.CheckMetaschema ? MetaschemaCheck.AddProblems(this, problems) : problems;
    }
}
