using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation.Instructions;

namespace Schemawright.Evaluation;

/// <summary>Compiles schemas into plans: each schema once, when a value first needs it. Thread-safe.</summary>
internal sealed class PlanCompiler
{
    private readonly object _gate = new();
    private readonly Dictionary<SchemaNode, SchemaPlan> _plans = [];
    private readonly ILookup<string, SchemaNode> _dynamicAnchors;
    private readonly IReadOnlyList<SchemaNode> _recursiveAnchors;
    private readonly bool? _assertsFormat;
    private readonly bool _assertsContent;

    /// <summary>Creates a compiler without plans.</summary>
    /// <param name="registry">The registry of the schemas; dynamic references search all resources that it contains now.</param>
    /// <param name="assertsFormat">Whether <c>format</c> is an assertion; <see langword="null"/> to let the dialect decide.</param>
    /// <param name="assertsContent">Whether <c>contentEncoding</c> and <c>contentMediaType</c> are assertions.</param>
    public PlanCompiler(SchemaRegistry registry, bool? assertsFormat, bool assertsContent)
    {
        var anchors = registry.ScopedAnchors();
        ResourceCount = anchors.ResourceCount;
        _dynamicAnchors = anchors.Dynamic;
        _recursiveAnchors = anchors.Recursive;
        _assertsFormat = assertsFormat;
        _assertsContent = assertsContent;
    }

    /// <summary>How many resources the registry had when the compiler was created.</summary>
    public int ResourceCount { get; }

    /// <summary>The plan of a schema.</summary>
    public SchemaPlan PlanOf(SchemaNode schema)
    {
        lock (_gate)
        {
            if (!_plans.TryGetValue(schema, out var plan))
            {
                plan = new SchemaPlan(schema, this);
                _plans.Add(schema, plan);
            }

            return plan;
        }
    }

    /// <summary>
    /// The target of a reference that does not depend on the dynamic scope; <see langword="null"/> if it does, and for other keywords. A dynamic reference does
    /// not depend on it if no other resource has its anchor.
    /// </summary>
    public SchemaNode? SoleTarget(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.Reference => keyword.Target,
        KeywordKind.DynamicReference when !keyword.Owner.Dialect.DynamicReferenceIsName && keyword.Target?.Find(KeywordKind.DynamicAnchor)?.AsString() is { } anchor =>
            _dynamicAnchors[anchor].All(schema => schema == keyword.Target) ? keyword.Target : null,
        KeywordKind.RecursiveReference => _recursiveAnchors.All(schema => schema == keyword.Target) ? keyword.Target : null,
        _ => null,
    };

    /// <summary>Compiles a schema's keywords.</summary>
    internal PlanContent Compile(SchemaPlan plan)
    {
        var schema = plan.Source;
        if (schema.BooleanValue is { } value)
        {
            Instruction[] refusal = value ? [] : [new FalseInstruction()];
            return new PlanContent(refusal, refusal);
        }

        var instructions = new List<Instruction>();
        foreach (var keyword in schema.Keywords)
        {
            if (keyword.Definition is null)
                instructions.Add(new AnnotationInstruction(keyword));
            else if (Create(keyword, keyword.Definition.Kind) is { } instruction)
                instructions.Add(instruction);
        }

        if (ObjectKeywords.Join(this, schema) is { } members)
            instructions.Add(members);
        if (ArrayKeywords.Join(this, schema) is { } items)
            instructions.Add(items);
        var ordered = instructions.OrderBy(PositionOf).ToList();
        return new PlanContent(
            [.. ordered], [.. ordered.Where(static instruction => instruction is not AnnotationInstruction).Where(instruction => !IsPartOf(ordered, instruction))]);
    }

    /// <summary>Document order, except that what reads the evaluated properties or items comes last.</summary>
    private static int PositionOf(Instruction instruction) =>
        instruction.Keyword!.NameNode + (instruction.Rank == InstructionRank.Unevaluated ? int.MaxValue / 2 : 0);

    /// <summary>Whether the pass over the properties also checks a <c>required</c>.</summary>
    private static bool IsPartOf(List<Instruction> all, Instruction instruction) =>
        instruction is RequiredInstruction && all.Exists(static other => other is PropertiesInstruction { SeesRequired: true });

    private Instruction? Create(SchemaKeyword keyword, KeywordKind kind) => kind switch
    {
        KeywordKind.Annotation => keyword.Definition!.Needs is { } needed && keyword.Owner[needed] is null ? null : new AnnotationInstruction(keyword),
        KeywordKind.Reference => keyword.Target is null ? null : new ReferenceInstruction(keyword, PlanOf(keyword.Target)),
        KeywordKind.DynamicReference => CreateDynamicReference(keyword),
        KeywordKind.RecursiveReference => CreateRecursiveReference(keyword),
        KeywordKind.AllOf => new AllOfInstruction(keyword, PlansOf(keyword)),
        KeywordKind.AnyOf => new AlternativesInstruction(keyword, PlansOf(keyword), false),
        KeywordKind.OneOf => new AlternativesInstruction(keyword, PlansOf(keyword), true),
        KeywordKind.Not => keyword.Schema is null ? null : new NotInstruction(keyword, PlanOf(keyword.Schema)),
        KeywordKind.If => CreateConditional(keyword),
        KeywordKind.DependentSchemas => ObjectKeywords.DependentSchemas(this, keyword),
        KeywordKind.DependentRequired => ObjectKeywords.DependentRequired(keyword),
        KeywordKind.Dependencies => ObjectKeywords.Dependencies(this, keyword),
        KeywordKind.PropertyNames => keyword.Schema is null ? null : new PropertyNamesInstruction(keyword, PlanOf(keyword.Schema)),
        KeywordKind.UnevaluatedProperties => keyword.Schema is null ? null : new UnevaluatedPropertiesInstruction(keyword, PlanOf(keyword.Schema)),
        KeywordKind.UnevaluatedItems => keyword.Schema is null ? null : new UnevaluatedItemsInstruction(keyword, PlanOf(keyword.Schema)),
        KeywordKind.Contains => ArrayKeywords.Contains(this, keyword),
        KeywordKind.Format => AssertionKeywords.Format(keyword, _assertsFormat ?? keyword.Owner.Dialect.AssertsFormat),
        KeywordKind.ContentEncoding or KeywordKind.ContentMediaType => AssertionKeywords.Content(keyword, _assertsContent),
        _ => AssertionKeywords.Create(keyword, kind),
    };

    private SchemaPlan[] PlansOf(SchemaKeyword keyword) => [.. keyword.Schemas.Select(PlanOf)];

    private ConditionalInstruction? CreateConditional(SchemaKeyword keyword) =>
        keyword.Schema is null ? null : new ConditionalInstruction(keyword, PlanOf(keyword.Schema), Branch(keyword.Owner, KeywordKind.Then), Branch(keyword.Owner, KeywordKind.Else));

    private (SchemaKeyword Keyword, SchemaPlan Plan)? Branch(SchemaNode schema, KeywordKind kind) =>
        schema.Find(kind) is { Schema: { } branch } keyword ? (keyword, PlanOf(branch)) : null;

    /// <summary>A dynamic reference is a plain one unless it first resolves to a dynamic anchor, Core section 8.2.3.2.</summary>
    private Instruction? CreateDynamicReference(SchemaKeyword keyword)
    {
        if (keyword.Target is not { } target)
            return null;
        if (keyword.Owner.Dialect.DynamicReferenceIsName)
            return CreateNamedReference(keyword, keyword.AsString()!);
        var anchor = target.Find(KeywordKind.DynamicAnchor)?.AsString();
        var (_, fragment) = UriReference.SplitFragment(keyword.AsString()!);
        if (anchor is null || !string.Equals(fragment, anchor, StringComparison.Ordinal))
            return new ReferenceInstruction(keyword, PlanOf(target));

        return SoleTarget(keyword) is null
            ? new DynamicReferenceInstruction(keyword, PlanOf(target), PlansByResource(_dynamicAnchors[anchor]))
            : new ReferenceInstruction(keyword, PlanOf(target));
    }

    /// <summary>In version 1 only the dynamic scope decides; the reference's own resource is part of it.</summary>
    private DynamicReferenceInstruction CreateNamedReference(SchemaKeyword keyword, string anchor) => new(keyword, null, PlansByResource(_dynamicAnchors[anchor]));

    private Instruction? CreateRecursiveReference(SchemaKeyword keyword)
    {
        if (keyword.Target is not { } target)
            return null;
        if (!target.Resource.HasRecursiveAnchor)
            return new ReferenceInstruction(keyword, PlanOf(target));

        return SoleTarget(keyword) is null
            ? new DynamicReferenceInstruction(keyword, PlanOf(target), PlansByResource(_recursiveAnchors))
            : new ReferenceInstruction(keyword, PlanOf(target));
    }

    private (SchemaResource Resource, SchemaPlan Plan)[] PlansByResource(IEnumerable<SchemaNode> anchored) => [.. anchored.Select(schema => (schema.Resource, PlanOf(schema)))];
}
