using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>Finds what schemas require of a value, including the schemas that they apply to the same value.</summary>
/// <param name="own">What the other keywords of one schema require.</param>
/// <param name="owner">The kind of value that the strings and properties belong to.</param>
/// <param name="targetOf">The target of a reference if it does not depend on the dynamic scope; otherwise <see langword="null"/>.</param>
internal sealed class RequirementSearch(Func<SchemaNode, Requirement> own, JsonKind owner, Func<SchemaKeyword, SchemaNode?> targetOf)
{
    // Beyond these limits the search stops and requires nothing more.
    private const int MaxSearchDepth = 16;
    private const int MaxSchemas = 1 << 12;

    private readonly Dictionary<SchemaNode, Requirement> _known = [];

    /// <summary>The schemas that have been visited.</summary>
    public IReadOnlyCollection<SchemaNode> Seen => _known.Keys;

    /// <summary>Finds what a schema requires.</summary>
    public Requirement Of(SchemaNode schema) => Of(schema, MaxSearchDepth);

    private Requirement Of(SchemaNode schema, int depth)
    {
        if (_known.TryGetValue(schema, out var known))
            return known;
        if (depth == 0 || _known.Count >= MaxSchemas)
            return Requirement.Nothing;
        if (schema.BooleanValue is { } value)
            return value ? Requirement.Nothing : Requirement.Impossible;

        _known[schema] = Requirement.Nothing;
        var demand = own(schema);
        foreach (var keyword in schema.Keywords)
            demand = Requirement.Both(demand, Of(keyword, depth - 1));
        return _known[schema] = demand;
    }

    private Requirement Of(SchemaKeyword keyword, int depth) => keyword.Definition?.Kind switch
    {
        KeywordKind.Reference or KeywordKind.DynamicReference or KeywordKind.RecursiveReference when targetOf(keyword) is { } target => Of(target, depth),
        KeywordKind.AllOf => keyword.Schemas.Aggregate(Requirement.Nothing, (demand, branch) => Requirement.Both(demand, Of(branch, depth))),
        KeywordKind.AnyOf or KeywordKind.OneOf when keyword.Schemas.Count > 0 => Requirement.Any([.. keyword.Schemas.Select(branch => Of(branch, depth))], owner),
        _ => Requirement.Nothing,
    };
}
