using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Loading;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>What all binders ask about schemas.</summary>
internal sealed class SchemaKnowledge
{
    /// <summary>Prepares the answers.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="documents">The project's documents.</param>
    /// <param name="references">The schemas that referenced assemblies have types for.</param>
    /// <param name="assertFormat">Whether <c>format</c> is asserted.</param>
    public SchemaKnowledge(JsonSchemaSet schemas, IReadOnlyList<BoundDocument> documents, ReferencedSchemas references, bool assertFormat)
    {
        Registry = schemas.Registry;
        References = references;
        AssertFormat = assertFormat;
        Tree = new SchemaTree(documents);
        Dynamic = new DynamicReferences(schemas.Registry, documents.Select(document => document.Root));
        Types = new TypeInference(Dynamic);
        StaticVerdicts = new StaticVerdicts(schemas);
        Shapes = new ShapeClassifier(this);
        HasWrittenTypes = Tree.Schemas.Any(ExistingType.IsMentioned);
    }

    /// <summary>Whether <c>format</c> is asserted.</summary>
    public bool AssertFormat { get; }

    /// <summary>All schemas.</summary>
    public SchemaRegistry Registry { get; }

    /// <summary>The schemas that referenced assemblies have types for.</summary>
    public ReferencedSchemas References { get; }

    /// <summary>Where schemas stand.</summary>
    public SchemaTree Tree { get; }

    /// <summary>Which schemas depend on the dynamic scope.</summary>
    public DynamicReferences Dynamic { get; }

    /// <summary>Which schemas lead back to themselves.</summary>
    public RecursiveSchemas Recursive { get; } = new();

    /// <summary>Which JSON types schemas accept.</summary>
    public TypeInference Types { get; }

    /// <summary>What the evaluator says about single values.</summary>
    public StaticVerdicts StaticVerdicts { get; }

    /// <summary>Which schemas get types of their own.</summary>
    public ShapeClassifier Shapes { get; }

    /// <summary>Whether some schema is read by a type that somebody wrote.</summary>
    public bool HasWrittenTypes { get; }

    /// <summary>The type that exists already for a schema: one that the schema names, or that a referenced assembly has.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The type; null where there is none.</returns>
    public ExistingType? ExistingTypeOf(SchemaNode schema) => Tree.DocumentOf(schema) is not null ? ExistingType.Of(schema)
        : Dynamic.IsDependent(schema) ? null
        : References.TypeOf(schema);

    /// <summary>Merges schemas down to the last keyword.</summary>
    /// <param name="schemas">Schemas that all hold for one value.</param>
    /// <returns>The merged keywords.</returns>
    public Conjunction MergeFully(params IEnumerable<SchemaNode> schemas) => Conjunction.Of(schemas, Dynamic, _ => false);

    /// <summary>Merges the inside of a schema, and stops at schemas that have types of their own.</summary>
    /// <param name="schema">The schema, which is taken apart in any case.</param>
    /// <returns>The merged keywords.</returns>
    public Conjunction MergeInside(SchemaNode schema) => Conjunction.Of([schema], Dynamic, reached => reached != schema && Shapes.Of(reached).IsNamed);

    /// <summary>Merges schemas for a place that uses them, and stops at schemas that have types of their own.</summary>
    /// <param name="schema">The schema that holds for one value.</param>
    /// <returns>The merged keywords.</returns>
    public Conjunction MergeForUse(SchemaNode schema) => MergeForUse([schema], new HashSet<SchemaNode>());

    /// <summary>Merges schemas for a place that uses them, and stops at schemas that have types of their own.</summary>
    /// <param name="schemas">Schemas that all hold for one value.</param>
    /// <param name="open">Schemas among them that are taken apart in any case.</param>
    /// <returns>The merged keywords.</returns>
    public Conjunction MergeForUse(IEnumerable<SchemaNode> schemas, ISet<SchemaNode> open) =>
        Conjunction.Of(schemas, Dynamic, reached => !open.Contains(reached) && Shapes.Of(reached).IsNamed);
}
