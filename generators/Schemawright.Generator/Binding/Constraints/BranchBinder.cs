using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>
/// Turns subschemas that only say yes or no (of <c>if</c>, <c>not</c>, <c>anyOf</c> …) into conditions. One that says more than conditions can becomes a call
/// into the evaluator, as a whole; but for <c>then</c> and <c>else</c>.
/// </summary>
internal sealed class BranchBinder
{
    // Conditions are for the small subschemas; what is deeper is better walked by the evaluator than written out.
    private const int MaxDepth = 6;
    private const int MaxConditions = 16;
    private const int MaxBranches = 8;
    private const int MaxStrings = 256;

    private readonly SchemaKnowledge _knowledge;
    private readonly AssertionBinder _assertions;
    private readonly ConditionalBinder _conditionals;
    private int _conditionsLeft;

    /// <summary>Creates the binder.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="types">The types that conditions may ask.</param>
    public BranchBinder(SchemaKnowledge knowledge, TypeTable types)
    {
        _knowledge = knowledge;
        _assertions = new AssertionBinder(knowledge);
        _conditionals = new ConditionalBinder(knowledge, types, this);
    }

    /// <summary>Binds a subschema.</summary>
    /// <param name="schema">The subschema.</param>
    /// <param name="accepted">The JSON types that values there have.</param>
    /// <returns>The condition.</returns>
    public ConstraintSpec Bind(SchemaNode schema, JsonTypes accepted) => TryBind(schema, accepted) ?? ConstraintBinder.Subschema(schema);

    /// <summary>Binds a subschema that is small.</summary>
    /// <param name="schema">The subschema.</param>
    /// <param name="accepted">The JSON types that values there have.</param>
    /// <returns>The condition; null where the subschema says more than conditions can.</returns>
    public ConstraintSpec? TryBind(SchemaNode schema, JsonTypes accepted)
    {
        _conditionsLeft = MaxConditions;
        return TryBind(schema, accepted, MaxDepth);
    }

    /// <summary>Binds a keyword whose subschemas only say yes or no.</summary>
    /// <param name="facet">The keyword.</param>
    /// <param name="accepted">The JSON types that values there have.</param>
    /// <returns>The constraints; null for another keyword.</returns>
    public IEnumerable<ConstraintSpec>? Bind(KeywordOccurrence facet, JsonTypes accepted) => facet.Kind == KeywordKind.If
        ? _conditionals.Bind(facet, accepted)
        : Applicator(facet, branch => facet.Keyword.Schemas.Count > MaxBranches ? ConstraintBinder.Subschema(branch) : Bind(branch, accepted));

    private ConstraintSpec? TryBind(SchemaNode schema, JsonTypes accepted, int depth)
    {
        var merged = _knowledge.MergeFully(schema);
        if (merged.IsImpossible || depth == 0 || _knowledge.Dynamic.IsDependent(schema))
            return null;

        // Types first: what follows may rely on them.
        var constraints = new List<ConstraintSpec>();
        foreach (var facet in merged.Of(KeywordKind.Type))
        {
            if (!TryAddType(constraints, facet, ref accepted))
                return null;
        }

        foreach (var facet in merged.Occurrences.Where(facet => facet.Kind != KeywordKind.Type && !KeywordTraits.IsTrivial(facet.Keyword) && (KeywordTraits.AppliesTo(facet.Kind) & accepted) != 0))
        {
            if (Conditions(facet, merged, accepted, depth) is not { } conditions || (_conditionsLeft -= conditions.Count) < 0)
                return null;
            constraints.AddRange(conditions);
        }

        return constraints.Count == 1 ? constraints[0] : new AllConstraint(new(constraints.Distinct()));
    }

    private static bool TryAddType(List<ConstraintSpec> constraints, KeywordOccurrence facet, ref JsonTypes accepted)
    {
        var allowed = TypeInference.Named(facet.Keyword);
        if (facet.Owner.Dialect.IntegerIsWrittenPlainly && (allowed & JsonTypes.Number) == JsonTypes.Integer)
            return false;
        var refused = accepted & ~allowed;
        accepted &= allowed;
        if (refused == JsonTypes.None)
            return true;
        var names = facet.Keyword.AsString() is { } name ? [name] : facet.Keyword.AsStrings();
        var types = names.Distinct(StringComparer.Ordinal).Select(static name => new TypeConstraint(name)).ToArray();
        constraints.Add(types.Length == 1 ? types[0] : new AnyOfConstraint(new(types)));
        return true;
    }

    private IReadOnlyList<ConstraintSpec>? Conditions(KeywordOccurrence facet, Conjunction merged, JsonTypes accepted, int depth)
    {
        if (_assertions.Bind(facet) is { } assertions)
            return [.. assertions];
        switch (facet.Kind)
        {
            case KeywordKind.Properties:
                return accepted == JsonTypes.Object ? Members(facet, merged, depth) : null;
            case KeywordKind.Required:
                return accepted == JsonTypes.Object ? [.. Required(facet, merged)] : null;
            case KeywordKind.Enum:
                return Values(facet.Keyword);
            default:
                var isWhole = true;
                var applied = Applicator(facet, branch =>
                {
                    var condition = TryBind(branch, accepted, depth - 1);
                    isWhole &= condition is not null;
                    return condition!;
                })?.ToArray();
                return isWhole ? applied : null;
        }
    }

    private static IEnumerable<ConstraintSpec>? Applicator(KeywordOccurrence facet, Func<SchemaNode, ConstraintSpec> bind)
    {
        var keyword = facet.Keyword;
        switch (facet.Kind)
        {
            case KeywordKind.Not:
                return [new NotConstraint(bind(keyword.Schema!))];
            case KeywordKind.If:
                var then = facet.Owner.Find(KeywordKind.Then)?.Schema;
                var otherwise = facet.Owner.Find(KeywordKind.Else)?.Schema;
                return then is null && otherwise is null
                    ? []
                    : [new ConditionalConstraint(bind(keyword.Schema!), then is null ? null : bind(then), otherwise is null ? null : bind(otherwise))];
            case KeywordKind.AnyOf:
                return [new AnyOfConstraint(new(keyword.Schemas.Select(bind)))];
            case KeywordKind.OneOf:
                return [new OneOfConstraint(new(keyword.Schemas.Select(bind)))];
            default:
                return null;
        }
    }

    private List<ConstraintSpec>? Members(KeywordOccurrence properties, Conjunction merged, int depth)
    {
        var members = new List<ConstraintSpec>();
        foreach (var member in properties.Keyword.Members)
        {
            if (TryBind(member.Schema!, JsonTypes.All, depth - 1) is not { } value)
                return null;
            var isRequired = merged.Of(KeywordKind.Required).Any(required => required.Keyword.AsStrings().Contains(member.Name));
            if (isRequired || value is not AllConstraint { Constraints.Count: 0 })
                members.Add(new PropertyConstraint(member.Name, isRequired, value));
        }

        return members;
    }

    private static IEnumerable<ConstraintSpec> Required(KeywordOccurrence required, Conjunction merged)
    {
        var asked = new HashSet<string>(merged.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Select(member => member.Name), StringComparer.Ordinal);
        return required.Keyword.AsStrings().Where(name => !asked.Contains(name)).Select(name => new PropertyConstraint(name, true, null));
    }

    /// <summary>Binds <c>enum</c>.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <returns>The constraint; null where the values are many and not all strings.</returns>
    public static IReadOnlyList<ConstraintSpec>? Values(SchemaKeyword keyword)
    {
        var json = keyword.Owner.Document.Json;
        if (!json.IsArray(keyword.ValueNode))
            return null;
        if (keyword.AsStrings() is { Count: > 1 and <= MaxStrings } strings && strings.Count == json.CountOf(keyword.ValueNode))
            return [new StringsConstraint(new(strings.Distinct(StringComparer.Ordinal)))];
        if (json.CountOf(keyword.ValueNode) > MaxBranches)
            return null;
        var values = new List<ConstraintSpec>();
        for (var item = keyword.ValueNode + 1; item < json.EndOf(keyword.ValueNode); item = json.After(item))
            values.Add(new ConstConstraint(SchemaJson.Minify(keyword.Owner.Document, item)));
        return [new AnyOfConstraint(new(values))];
    }
}
