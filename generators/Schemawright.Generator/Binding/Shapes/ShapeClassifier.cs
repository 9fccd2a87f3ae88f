using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>Decides which schemas get C# types of their own, and of which kind.</summary>
internal sealed class ShapeClassifier(SchemaKnowledge knowledge)
{
    private readonly Dictionary<SchemaNode, Shape> _known = [];
    private readonly UnionCases _unions = new(knowledge);

    /// <summary>The shape of a schema.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>Always the same answer for the same schema.</returns>
    public Shape Of(SchemaNode schema)
    {
        if (_known.TryGetValue(schema, out var shape))
            return shape;

        // Met again while it is being looked at: inside itself it is only what it is made of.
        _known[schema] = new Shape(ShapeKind.Inline, schema, false);
        return _known[schema] = Classify(schema);
    }

    /// <summary>The cases of unions of values.</summary>
    public ValueUnionCases ValueUnions { get; } = new(knowledge);

    /// <summary>The cases of a schema that is a union.</summary>
    /// <param name="schema">A schema whose shape is a union.</param>
    /// <returns>The schemas that the cases' types belong to.</returns>
    public IReadOnlyList<SchemaNode> CasesOf(SchemaNode schema) => _unions.CasesOf(schema);

    /// <summary>Whether the objects among a schema's values become records: it names members, or admits none.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>False for maps.</returns>
    public bool IsRecord(SchemaNode schema)
    {
        var whole = knowledge.MergeFully(schema);
        return MemberNamesOf(whole).Any() || IsAlwaysEmpty(whole);
    }

    /// <summary>Whether the objects among the values of a union get a record of their own, since they are a case that no branch describes.</summary>
    /// <param name="union">A schema whose shape is a union of values.</param>
    /// <returns>False where they are a case's own type, a map, or none.</returns>
    public bool HasPartOfObjects(SchemaNode union)
    {
        var merged = knowledge.MergeInside(union);
        return ValueUnions.KeywordOf(union, merged) is null && ValueUnions.Of(union, merged).Any(@case => @case.Types == JsonTypes.Object) && IsRecord(union);
    }

    /// <summary>Whether a root is an object with named members or null, so that it wraps a record of its own.</summary>
    /// <param name="root">A schema whose shape is a wrapper.</param>
    /// <returns>False for maps, and for all that is no object.</returns>
    public bool WrapsRecord(SchemaNode root) => (knowledge.Types.Of(root) & ~JsonTypes.Null) == JsonTypes.Object
        && !knowledge.Dynamic.IsDependent(root) && knowledge.MergeInside(root) is { IsImpossible: false, Named.Count: 0 } && IsRecord(root);

    private Shape Classify(SchemaNode schema)
    {
        var isRoot = knowledge.Tree.RootDocumentOf(schema) is not null;
        var otherwise = new Shape(isRoot ? ShapeKind.Wrapper : ShapeKind.Inline, schema, false);

        // A metaschema gets no type.
        var isReferenced = knowledge.References.Contains(schema);
        if ((knowledge.Tree.DocumentOf(schema) is null && !isReferenced) || schema.BooleanValue is not null)
            return otherwise;

        if (knowledge.ExistingTypeOf(schema) is not null)
            return new Shape(ShapeKind.Existing, schema, knowledge.StaticVerdicts.AcceptsNull(schema));

        var types = knowledge.Types.Of(schema);
        var merged = knowledge.MergeInside(schema);
        if (merged.IsImpossible)
            return otherwise;
        if (merged is { Named.Count: 1, Occurrences.Count: 0 } && !ChangesScope(schema, merged.Named[0]))
            return knowledge.Shapes.Of(merged.Named[0]);
        if (NullableUnion.OtherBranch(merged, knowledge.Types) is { } branch && Of(branch) is { IsNamed: true } named && knowledge.StaticVerdicts.AcceptsNull(schema))
            return isRoot ? otherwise : named with { AdmitsNull = true };

        var admitsNull = types.HasFlag(JsonTypes.Null) && knowledge.StaticVerdicts.AcceptsNull(schema);
        var kind = isReferenced ? ShapeKind.Inline : KindOf(schema, merged, types & ~JsonTypes.Null, isRoot);
        return kind == ShapeKind.Inline || (isRoot && admitsNull) ? otherwise : new Shape(kind, schema, admitsNull);
    }

    /// <summary>Whether a schema that only refers to another one still changes what it means: it stands in a resource of its own, whose dynamic anchors count first.</summary>
    private bool ChangesScope(SchemaNode schema, SchemaNode target) => schema.Resource != target.Resource && knowledge.Dynamic.IsDependent(target);

    private ShapeKind KindOf(SchemaNode schema, Conjunction merged, JsonTypes types, bool isRoot) => types switch
    {
        JsonTypes.Object => ObjectKind(schema, merged, isRoot),
        _ when knowledge.Dynamic.IsDependent(schema) => ShapeKind.Inline,
        JsonTypes.String => StringKind(schema, merged, isRoot),
        JsonTypes.Integer or JsonTypes.Number => ScalarKind(schema, merged, isRoot),
        JsonTypes.Array when merged.Named.Count == 0 && ItemsKeywords.Of(merged).IsTuple => ShapeKind.Tuple,
        _ => OtherKind(schema, merged),
    };

    private ShapeKind OtherKind(SchemaNode schema, Conjunction merged)
    {
        if (merged.Named.Count > 0 || knowledge.Dynamic.IsDependent(schema))
            return ShapeKind.Inline;
        if (EnumValues.AreMixed(merged) && EnumValues.MixedOf(merged).Any(json => knowledge.StaticVerdicts.Accepts([schema], json)))
            return ShapeKind.Enum;
        return ValueUnions.Of(schema, merged).Count > 0 ? ShapeKind.ValueUnion : ShapeKind.Inline;
    }

    private ShapeKind ObjectKind(SchemaNode schema, Conjunction merged, bool isRoot)
    {
        if (merged.Named.Count > 0 && !isRoot && !Extends(merged))
            return ShapeKind.Inline;
        if (merged.Named.Count == 0 && _unions.TryClaim(schema, merged))
            return ShapeKind.Union;

        return IsRecord(schema) ? ShapeKind.Object : OtherKind(schema, merged);
    }

    /// <summary>Whether a schema adds members to the types that it builds on, and not only rules for members that are there.</summary>
    private bool Extends(Conjunction merged)
    {
        if (merged.Named.Count > 1)
            return true;
        var known = new HashSet<string>(MemberNamesOf(knowledge.MergeFully(merged.Named)), StringComparer.Ordinal);
        return !knowledge.Shapes.Of(merged.Named[0]).IsUnion && merged.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Any(member => !known.Contains(member.Name));
    }

    private ShapeKind StringKind(SchemaNode schema, Conjunction merged, bool isRoot)
    {
        if (merged.Named.Count > 0)
            return ShapeKind.Inline;
        if (merged.Of(KeywordKind.Const).Any())
            return ShapeKind.Inline;
        if (EnumValues.Of(merged) is { Count: > 0 } values && values.Any(value => knowledge.StaticVerdicts.Accepts([schema], SchemaJson.Quote(value))))
            return ShapeKind.Enum;
        return KnownValues.Of(merged, knowledge.Types).Count > 0 ? ShapeKind.Scalar : ScalarKind(schema, merged, isRoot);
    }

    private ShapeKind ScalarKind(SchemaNode schema, Conjunction merged, bool isRoot)
    {
        if (isRoot && merged.Named.Count == 0)
            return ShapeKind.Scalar;
        return merged.Named.Count == 0 && knowledge.Tree.IsDefinition(schema) && merged.Occurrences.Any(Narrows) ? ShapeKind.Scalar : ShapeKind.Inline;
    }

    /// <summary>Whether a keyword says more than the C# type alone.</summary>
    private bool Narrows(KeywordOccurrence facet) => facet.Kind switch
    {
        KeywordKind.Type => false,
        KeywordKind.Format => knowledge.AssertFormat && KnownFormats.Contains(facet.Keyword) && !ClrScalar.ByFormat.ContainsKey(facet.Keyword.AsString() ?? ""),
        _ => true,
    };

    private static bool IsAlwaysEmpty(Conjunction merged) =>
        !merged.Of(KeywordKind.PatternProperties).Any()
        && merged.Occurrences.Any(facet => facet.Kind is KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedProperties && facet.Keyword.Schema?.BooleanValue == false);

    private static IEnumerable<string> MemberNamesOf(Conjunction merged) =>
        merged.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Select(member => member.Name)
            .Concat(merged.Of(KeywordKind.Required).SelectMany(facet => facet.Keyword.AsStrings()));
}
