using System.Diagnostics.CodeAnalysis;
using Schemawright.Documents;
using Schemawright.Evaluation;

namespace Schemawright;

/// <summary>
/// The schemas of several documents that may refer to each other. Documents are read on first access, and each schema is compiled when it is first needed.
/// </summary>
/// <remarks>All properties are thread-safe.</remarks>
public sealed class JsonSchemaSet
{
    private readonly object _gate = new();
    private readonly Dictionary<SchemaNode, JsonSchema> _schemas = [];
    private readonly Lazy<SchemaRegistry> _registry;
    private readonly Lazy<IReadOnlyList<SchemaProblem>> _problems;
    private PlanCompiler? _compiler;

    /// <summary>Creates a set. Nothing is read yet.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
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

    /// <summary>The schemas of the documents, with their references resolved.</summary>
    public SchemaRegistry Registry => _registry.Value;

    /// <summary>All problems of the documents, in document order: invalid JSON, unresolved references, violations of the metaschema.</summary>
    public IReadOnlyList<SchemaProblem> Problems => _problems.Value;

    /// <summary>Finds a schema. It is compiled when it is first evaluated.</summary>
    /// <param name="location">Its absolute location: a URI whose fragment is a JSON pointer or an anchor.</param>
    /// <returns>The schema; always the same instance for a location.</returns>
    /// <exception cref="ArgumentException">There is no schema at the location.</exception>
    public JsonSchema Get(string location) =>
        TryGet(location, out var schema) ? schema : throw new ArgumentException($"The set has no schema '{location}'. Known schemas: {string.Join(", ", Registry.KnownIds)}.", nameof(location));

    /// <summary>Finds a schema. It is compiled when it is first evaluated.</summary>
    /// <param name="location">Its absolute location: a URI whose fragment is a JSON pointer or an anchor.</param>
    /// <param name="schema">The schema; always the same instance for a location.</param>
    /// <returns><see langword="false"/> if there is no schema at the location.</returns>
    public bool TryGet(string location, [NotNullWhen(true)] out JsonSchema? schema)
    {
        schema = Registry.Find(location) is { } node ? Get(node) : null;
        return schema is not null;
    }

    /// <summary>Gets the compiled form of a schema of the registry. It is compiled when it is first evaluated.</summary>
    /// <param name="node">A schema of <see cref="Registry"/>.</param>
    /// <returns>The schema; always the same instance for a node.</returns>
    public JsonSchema Get(SchemaNode node)
    {
        var registry = Registry;
        lock (_gate)
        {
            if (!_schemas.TryGetValue(node, out var schema))
            {
                // Resources that were read in the meantime may contain dynamic anchors that the compiled plans don't know.
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
