using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>
/// Turns the keywords that a codec does not check into constraints. Every keyword is answered for: it holds for all that the codec accepts, or it has a
/// constraint of its own, or the schema that it stands in becomes one call into the evaluator.
/// </summary>
internal sealed class ConstraintBinder(SchemaKnowledge knowledge, TypeTable types)
{
    private readonly AssertionBinder _assertions = new(knowledge);
    private readonly BranchBinder _branches = new(knowledge, types);

    /// <summary>Binds what is left of a conjunction.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <param name="codec">What the codec checks already.</param>
    /// <returns>The constraints in the order of their keywords.</returns>
    public IReadOnlyList<ConstraintSpec> Bind(Conjunction merged, CodecCoverage codec)
    {
        var found = new List<(SchemaNode Owner, ConstraintSpec Constraint)>();
        foreach (var named in merged.Named.Where(named => !codec.Named.Contains(knowledge.Shapes.Of(named).Target)))
            found.Add((named, Subschema(named)));
        foreach (var facet in merged.Occurrences.Where(facet => !codec.Occurrences.Contains(facet) && (KeywordTraits.AppliesTo(facet.Kind) & codec.Accepted) != 0))
            found.AddRange(Constraints(facet, codec).Select(constraint => (facet.Owner, constraint)));

        if (ReferencedProperties.Count(found.Select(static item => item.Constraint)) > ReferencedProperties.MaxCount)
            found = [.. found.Select(static item => ReferencedProperties.AreFoundAtOnce([item.Constraint]) ? (item.Owner, Subschema(item.Owner)) : item)];

        // Where the whole schema is evaluated, its single keywords need not be looked at again.
        var whole = new HashSet<SchemaNode>(found.Where(item => item.Constraint is SubschemaConstraint).Select(item => item.Owner));
        return [.. found.Where(item => item.Constraint is SubschemaConstraint || !whole.Contains(item.Owner)).Select(item => item.Constraint).Distinct()];
    }

    /// <summary>A whole schema as one call into the evaluator.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The constraint.</returns>
    public static SubschemaConstraint Subschema(SchemaNode schema) => new(schema.AbsoluteLocation);

    private IEnumerable<ConstraintSpec> Constraints(KeywordOccurrence facet, CodecCoverage codec) => facet.Kind == KeywordKind.Type
        ? TypeConstraints(facet, codec)
        : _assertions.Bind(facet, codec.Format) ?? SchemaConstraints(facet, codec);

    private IEnumerable<ConstraintSpec> SchemaConstraints(KeywordOccurrence facet, CodecCoverage codec)
    {
        var keyword = facet.Keyword;
        if (KeywordTraits.IsTrivial(keyword))
            return [];
        switch (facet.Kind)
        {
            case KeywordKind.PropertyNames:
                return [PatternOf(keyword.Schema!) is { } pattern ? new NamePatternConstraint(pattern) : new PropertyNamesConstraint(keyword.Schema!.AbsoluteLocation)];
            case KeywordKind.DependentRequired or KeywordKind.DependentSchemas or KeywordKind.Dependencies:
                return Dependencies.Of(keyword, _branches);
            case KeywordKind.PatternProperties when codec.MapsByPattern.Contains(facet.Owner):
                return [new NamePatternConstraint(keyword.Members[0].Name)];
            case KeywordKind.AdditionalProperties when codec.MapsByPattern.Contains(facet.Owner):
                return [];
            case KeywordKind.Items or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedItems or KeywordKind.UnevaluatedProperties:
                return [Subschema(facet.Owner)];
            case KeywordKind.Enum:
                return BranchBinder.Values(keyword) ?? [Subschema(facet.Owner)];
            default:
                return _branches.Bind(facet, codec.Accepted) ?? [Subschema(facet.Owner)];
        }
    }

    /// <summary>The pattern that a schema of strings consists of.</summary>
    private string? PatternOf(SchemaNode schema)
    {
        var merged = knowledge.MergeFully(schema);
        var others = merged.Occurrences.Where(static facet => facet.Kind != KeywordKind.Type || !TypeInference.Named(facet.Keyword).HasFlag(JsonTypes.String));
        return !merged.IsImpossible && !knowledge.Dynamic.IsDependent(schema) && others.ToArray() is [{ Kind: KeywordKind.Pattern } only] ? only.Keyword.AsString() : null;
    }

    private static IEnumerable<ConstraintSpec> TypeConstraints(KeywordOccurrence facet, CodecCoverage codec)
    {
        var allowed = TypeInference.Named(facet.Keyword);
        var isPlainInteger = facet.Owner.Dialect.IntegerIsWrittenPlainly && (allowed & JsonTypes.Number) == JsonTypes.Integer && (codec.Accepted & JsonTypes.Number) != 0;
        var refused = codec.Accepted & ~allowed;
        return refused is not (JsonTypes.None or JsonTypes.Fraction) ? [Subschema(facet.Owner)]
            : isPlainInteger ? [new PlainIntegerConstraint()]
            : refused == JsonTypes.Fraction ? [NumberLiterals.MultipleOf("1")]
            : [];
    }
}
