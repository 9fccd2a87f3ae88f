using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>Decides which schemas are unions. A record has one base at most, so the first union that wants a case gets it.</summary>
internal sealed class UnionCases(SchemaKnowledge knowledge)
{
    private readonly Dictionary<SchemaNode, IReadOnlyList<SchemaNode>> _cases = [];
    private readonly HashSet<SchemaNode> _claimed = [];
    private readonly Disjointness _disjointness = new(knowledge);

    /// <summary>The cases of a union.</summary>
    /// <param name="union">A schema that was claimed as a union.</param>
    /// <returns>The schemas that the cases' types belong to, in order.</returns>
    public IReadOnlyList<SchemaNode> CasesOf(SchemaNode union) => _cases[union];

    /// <summary>Makes a schema a union where it can be one: <c>oneOf</c> or <c>anyOf</c> of objects, each with a type of its own, no member beside them.</summary>
    /// <param name="schema">A schema that accepts objects only, and perhaps null.</param>
    /// <param name="merged">Its keywords.</param>
    /// <returns>Whether it is a union now.</returns>
    public bool TryClaim(SchemaNode schema, Conjunction merged)
    {
        var unions = merged.Occurrences.Where(facet => facet.Kind is KeywordKind.AnyOf or KeywordKind.OneOf).ToList();
        if (unions.Count != 1 || knowledge.Dynamic.IsDependent(schema) || merged.Occurrences.Any(ShapesMembers))
            return false;

        // null may stand beside the cases: then the union's values are the objects, and each place that uses it may be null.
        var branches = unions[0].Keyword.Schemas.Where(branch => knowledge.Types.Of(branch) != JsonTypes.Null).ToList();
        var shapes = branches.Select(knowledge.Shapes.Of).ToList();
        var cases = shapes.Select(shape => shape.Target).ToList();
        if (cases.Count == 0 || shapes.Any(shape => shape.Kind != ShapeKind.Object || shape.AdmitsNull) || cases.Distinct().Count() < cases.Count || cases.Any(_claimed.Contains))
            return false;

        // A value of several cases is no single record: it keeps its JSON and gives a view for each.
        if (unions[0].Kind == KeywordKind.AnyOf && !_disjointness.Holds(cases) && OpenApiDiscriminator.Of(unions[0].Owner)?.ValuesOf(branches) is null)
            return false;

        _claimed.UnionWith(cases);
        _cases.Add(schema, cases);
        return true;
    }

    /// <summary>Whether a keyword says which members an object has.</summary>
    /// <param name="facet">Any keyword.</param>
    /// <returns>True for <c>properties</c> and its like.</returns>
    public static bool ShapesMembers(KeywordOccurrence facet) => facet.Kind is KeywordKind.Properties or KeywordKind.PatternProperties
        or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedProperties or KeywordKind.Required;
}
