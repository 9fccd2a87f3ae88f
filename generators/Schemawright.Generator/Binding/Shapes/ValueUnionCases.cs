using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>Finds the cases of schemas whose values have several C# types: the branches of <c>anyOf</c> or <c>oneOf</c>, or else the JSON types that the schema admits.</summary>
internal sealed class ValueUnionCases(SchemaKnowledge knowledge)
{
    private static readonly JsonTypes[] Single = [JsonTypes.String, JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object];

    /// <summary>The keyword whose branches are the cases.</summary>
    /// <param name="schema">A schema.</param>
    /// <param name="merged">Its keywords.</param>
    /// <returns>The keyword; null where JSON types tell the cases, or where there are none.</returns>
    public KeywordOccurrence? KeywordOf(SchemaNode schema, Conjunction merged)
    {
        var types = TypesOf(schema);
        if (merged.Occurrences.Any(facet => (types.HasFlag(JsonTypes.Object) && UnionCases.ShapesMembers(facet)) || (types.HasFlag(JsonTypes.Array) && ShapesItems(facet))))
            return null;
        return merged.Occurrences.FirstOrDefault(facet => facet.Kind is KeywordKind.AnyOf or KeywordKind.OneOf && AreCases(BranchesOf(facet, types)));
    }

    /// <summary>The cases of a schema.</summary>
    /// <param name="schema">A schema without a C# type of another kind.</param>
    /// <param name="merged">Its keywords.</param>
    /// <returns>Two cases or more; or none.</returns>
    public IReadOnlyList<ValueUnionCase> Of(SchemaNode schema, Conjunction merged)
    {
        var types = TypesOf(schema);
        if (merged.Named.Count > 0 || types == (JsonTypes.All & ~JsonTypes.Null) || merged.Occurrences.Any(facet => facet.Kind is KeywordKind.Enum or KeywordKind.Const))
            return [];
        if (KeywordOf(schema, merged) is { } keyword)
            return BranchesOf(keyword, types);
        var parts = Single.Select(type => types & type).Where(type => type != JsonTypes.None).ToList();
        return parts.Count < 2 ? [] : [.. parts.Select(type => new ValueUnionCase(schema, type))];
    }

    private JsonTypes TypesOf(SchemaNode schema) => knowledge.Types.Of(schema) & ~JsonTypes.Null;

    // A branch for null, or for a type that the schema itself refuses, is no case.
    private IReadOnlyList<ValueUnionCase> BranchesOf(KeywordOccurrence facet, JsonTypes types) =>
        [.. facet.Keyword.Schemas.Where(branch => (TypesOf(branch) & types) != JsonTypes.None).Select(branch => new ValueUnionCase(branch, TypesOf(branch)))];

    /// <summary>Whether branches say enough to be C# types, and do not all come to the same one.</summary>
    private bool AreCases(IReadOnlyList<ValueUnionCase> branches) =>
        branches.All(branch => branch.Types != (JsonTypes.All & ~JsonTypes.Null)) && branches.Select(TypeKey).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>A text that differs where the C# types of two branches do.</summary>
    private string TypeKey(ValueUnionCase branch)
    {
        var shape = knowledge.Shapes.Of(branch.Schema);
        if (shape.IsNamed)
            return shape.Target.AbsoluteLocation;
        var merged = knowledge.MergeForUse(branch.Schema);
        if (merged.Named.Count > 0)
            return knowledge.Shapes.Of(merged.Named[0]).Target.AbsoluteLocation;
        if (ScalarChoice.For(branch.Types, merged, knowledge.AssertFormat) is { } scalar)
            return scalar.Type;
        var isPlain = !merged.Occurrences.Any(facet => ShapesItems(facet) || UnionCases.ShapesMembers(facet) && facet.Kind != KeywordKind.Required);
        return isPlain ? branch.Types.ToString() : branch.Schema.AbsoluteLocation;
    }

    private static bool ShapesItems(KeywordOccurrence facet) => facet.Kind is KeywordKind.Items or KeywordKind.PrefixItems or KeywordKind.ItemsOrTuple or KeywordKind.UnevaluatedItems;
}
