using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>
/// Turns <c>if</c>, <c>then</c> and <c>else</c> into conditions. What follows from a condition may describe an object at length: it gets a method of its own, which
/// asks the types that its members refer to.
/// </summary>
internal sealed class ConditionalBinder(SchemaKnowledge knowledge, TypeTable types, BranchBinder branches)
{
    // More than that is one of those schemas that the evaluator is for.
    private const int MaxMethods = 128;

    // So many members are found one by one as quickly as in a walk over all.
    private const int MaxFound = 3;

    private readonly AssertionBinder _assertions = new(knowledge);
    private int _methodsLeft;

    /// <summary>Binds a conditional.</summary>
    /// <param name="conditional">The keyword <c>if</c>.</param>
    /// <param name="accepted">The JSON types that values there have.</param>
    /// <returns>The constraints, of which there may be none.</returns>
    public IEnumerable<ConstraintSpec> Bind(KeywordOccurrence conditional, JsonTypes accepted)
    {
        _methodsLeft = MaxMethods;
        return BindNext(conditional, accepted);
    }

    private ConstraintSpec[] BindNext(KeywordOccurrence facet, JsonTypes accepted)
    {
        var then = facet.Owner.Find(KeywordKind.Then)?.Schema;
        var otherwise = facet.Owner.Find(KeywordKind.Else)?.Schema;
        if (then is null && otherwise is null)
            return [];
        var conditional = new ConditionalConstraint(branches.Bind(facet.Keyword.Schema!, accepted), Consequence(then, accepted), Consequence(otherwise, accepted));
        return [CasesBinder.TryJoin(conditional, facet.Owner) ?? (ConstraintSpec)conditional];
    }

    private ConstraintSpec? Consequence(SchemaNode? schema, JsonTypes accepted) => schema is null ? null
        : branches.TryBind(schema, accepted) ?? (accepted == JsonTypes.Object ? TryBindObject(schema) : null) ?? ConstraintBinder.Subschema(schema);

    /// <summary>Binds a schema of objects.</summary>
    private ConstraintSpec? TryBindObject(SchemaNode schema)
    {
        var merged = knowledge.MergeFully(schema);
        if (merged.IsImpossible || knowledge.Dynamic.IsDependent(schema) || --_methodsLeft < 0)
            return null;

        var names = merged.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Select(member => member.Name)
            .Concat(merged.Of(KeywordKind.Required).SelectMany(facet => facet.Keyword.AsStrings()))
            .Distinct(StringComparer.Ordinal).ToList();
        var unknown = UnknownProperties.Of(merged, names, knowledge.Dynamic);
        if (unknown.Schemas.Count > 0 || TryBindOthers(merged, unknown) is not { } others)
            return null;

        var members = names.Select(name => Member(name, merged)).Where(member => unknown.AreRefused || member is { IsRequired: true } or { Value: not null });
        if (unknown.AreRefused || members.Count() > MaxFound)
            return new BranchConstraint(schema.AbsoluteLocation, new(members), unknown.AreRefused, new(others));
        IReadOnlyList<ConstraintSpec> all = [.. members, .. others];
        return all.Count == 0 ? new AllConstraint(default) : all.Count == 1 ? all[0] : new BranchConstraint(schema.AbsoluteLocation, default, false, new(all));
    }

    /// <summary>Binds what is not about members by name.</summary>
    private List<ConstraintSpec>? TryBindOthers(Conjunction merged, UnknownProperties unknown)
    {
        var others = new List<ConstraintSpec>();
        foreach (var facet in merged.Occurrences.Where(facet => !KeywordTraits.IsTrivial(facet.Keyword) && !unknown.Covered.Contains(facet) && (KeywordTraits.AppliesTo(facet.Kind) & JsonTypes.Object) != 0))
        {
            switch (facet.Kind)
            {
                case KeywordKind.Properties or KeywordKind.Required:
                case KeywordKind.Type when TypeInference.Named(facet.Keyword).HasFlag(JsonTypes.Object):
                    break;
                case KeywordKind.If:
                    others.AddRange(BindNext(facet, JsonTypes.Object));
                    break;
                default:
                    if ((_assertions.Bind(facet) ?? branches.Bind(facet, JsonTypes.Object)) is not { } constraints)
                        return null;
                    others.AddRange(constraints);
                    break;
            }
        }

        return others;
    }

    private PropertyConstraint Member(string name, Conjunction merged)
    {
        var values = merged.SchemasOf(name).Select(Value).Where(static value => value is not AllConstraint { Constraints.Count: 0 }).Distinct().ToArray();
        return new PropertyConstraint(name, merged.Requires(name), values.Length switch
        {
            0 => null,
            1 => values[0],
            _ => new AllConstraint(new(values)),
        });
    }

    private ConstraintSpec Value(SchemaNode schema) => TypeOf(schema) ?? branches.Bind(schema, JsonTypes.All);

    /// <summary>The type that a reference leads to.</summary>
    private CodecConstraint? TypeOf(SchemaNode schema)
    {
        // A type that reads itself again inside would be asked twice on each level, here and where the member is read, and so for each level twice as often.
        var shape = knowledge.Shapes.Of(schema);
        if (!shape.IsNamed || shape.AdmitsNull || shape.Target == schema || !knowledge.Tree.IsDefinition(shape.Target)
            || knowledge.HasWrittenTypes || knowledge.Dynamic.IsDependent(schema) || knowledge.Recursive.Include(shape.Target))
            return null;
        return types.Enter(shape) is { Existing: not { IsGenerated: false } } entry ? new CodecConstraint(entry.Codec) : null;
    }
}
