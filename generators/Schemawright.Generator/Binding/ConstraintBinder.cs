using System.Globalization;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;
using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>
/// Turns the keywords that a codec does not check into constraints. Every keyword is answered for: it holds for all that the codec accepts, or it has a
/// constraint of its own, or the schema that it stands in becomes one call into the evaluator.
/// </summary>
internal sealed class ConstraintBinder(SchemaKnowledge knowledge)
{
    /// <summary>Binds what is left of a conjunction.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <param name="codec">What the codec checks already.</param>
    /// <returns>The constraints in the order of their keywords.</returns>
    public IReadOnlyList<ConstraintSpec> Bind(Conjunction merged, CodecCoverage codec)
    {
        var found = new List<(SchemaNode Owner, ConstraintSpec Constraint)>();
        foreach (var named in merged.Named.Where(named => !codec.Named.Contains(knowledge.Shapes.Of(named).Target)))
            found.Add((named, Subschema(named)));
        foreach (var facet in merged.Facets.Where(facet => !codec.Facets.Contains(facet) && (KeywordTraits.AppliesTo(facet.Kind) & codec.Accepted) != 0))
            found.AddRange(Constraints(facet, codec).Select(constraint => (facet.Owner, constraint)));

        // Where the whole schema is evaluated, its single keywords need not be looked at again.
        var whole = new HashSet<SchemaNode>(found.Where(item => item.Constraint is SubschemaConstraint).Select(item => item.Owner));
        return [.. found.Where(item => item.Constraint is SubschemaConstraint || !whole.Contains(item.Owner)).Select(item => item.Constraint).Distinct()];
    }

    /// <summary>A whole schema as one call into the evaluator.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The constraint.</returns>
    public static SubschemaConstraint Subschema(SchemaNode schema) => new(schema.AbsoluteLocation);

    private IEnumerable<ConstraintSpec> Constraints(Facet facet, CodecCoverage codec)
    {
        var keyword = facet.Keyword;
        switch (facet.Kind)
        {
            case KeywordKind.Type:
                return TypeConstraints(facet, codec);
            case KeywordKind.MinLength or KeywordKind.MaxLength:
                return Counted(facet.Owner, KeywordKind.MinLength, KeywordKind.MaxLength, (minimum, maximum) => new LengthConstraint(minimum, maximum));
            case KeywordKind.MinItems or KeywordKind.MaxItems:
                return Counted(facet.Owner, KeywordKind.MinItems, KeywordKind.MaxItems, (minimum, maximum) => new ItemsConstraint(minimum, maximum));
            case KeywordKind.MinProperties or KeywordKind.MaxProperties:
                return Counted(facet.Owner, KeywordKind.MinProperties, KeywordKind.MaxProperties, (minimum, maximum) => new PropertiesConstraint(minimum, maximum));
            case KeywordKind.Pattern:
                return [new PatternConstraint(keyword.AsString()!)];
            case KeywordKind.Format:
                return knowledge.AssertFormat && KnownFormats.Contains(keyword) && codec.Format != keyword.AsString() ? [new FormatConstraint(keyword.AsString()!)] : [];
            case KeywordKind.Minimum:
                return [new BoundConstraint(facet.Owner.Find(KeywordKind.MinimumIsExclusive)?.AsBoolean() == true ? "Above" : "AtLeast", keyword.AsNumberText()!)];
            case KeywordKind.Maximum:
                return [new BoundConstraint(facet.Owner.Find(KeywordKind.MaximumIsExclusive)?.AsBoolean() == true ? "Below" : "AtMost", keyword.AsNumberText()!)];
            case KeywordKind.ExclusiveMinimum:
                return [new BoundConstraint("Above", keyword.AsNumberText()!)];
            case KeywordKind.ExclusiveMaximum:
                return [new BoundConstraint("Below", keyword.AsNumberText()!)];
            case KeywordKind.MultipleOf:
                return [new MultipleOfConstraint(keyword.AsNumberText()!)];
            case KeywordKind.UniqueItems:
                return keyword.AsBoolean() == true ? [new UniqueItemsConstraint()] : [];
            case KeywordKind.Const:
                return [new ConstConstraint(JsonText.Minify(facet.Owner.Document, keyword.ValueNode))];
            default:
                return SchemaConstraints(facet);
        }
    }

    private static IEnumerable<ConstraintSpec> SchemaConstraints(Facet facet)
    {
        var keyword = facet.Keyword;
        switch (facet.Kind)
        {
            case KeywordKind.PropertyNames:
                return IsTrivial(keyword) ? [] : [new PropertyNamesConstraint(keyword.Schema!.AbsoluteLocation)];
            case KeywordKind.Not:
                return [new NotConstraint(keyword.Schema!.AbsoluteLocation)];
            case KeywordKind.If:
                var then = facet.Owner.Find(KeywordKind.Then)?.Schema?.AbsoluteLocation;
                var otherwise = facet.Owner.Find(KeywordKind.Else)?.Schema?.AbsoluteLocation;
                return then is null && otherwise is null ? [] : [new ConditionalConstraint(keyword.Schema!.AbsoluteLocation, then, otherwise)];
            case KeywordKind.AnyOf:
                return [new AnyOfConstraint(new(keyword.Schemas.Select(branch => branch.AbsoluteLocation)))];
            case KeywordKind.OneOf:
                return [new OneOfConstraint(new(keyword.Schemas.Select(branch => branch.AbsoluteLocation)))];
            case KeywordKind.DependentRequired or KeywordKind.DependentSchemas or KeywordKind.Dependencies:
                return Dependencies.Of(keyword);
            case KeywordKind.Items or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedItems or KeywordKind.UnevaluatedProperties:
                return IsTrivial(keyword) ? [] : [Subschema(facet.Owner)];
            default:
                return [Subschema(facet.Owner)];
        }
    }

    private static IEnumerable<ConstraintSpec> TypeConstraints(Facet facet, CodecCoverage codec)
    {
        var allowed = TypeInference.Named(facet.Keyword);
        var isPlainInteger = facet.Owner.Dialect.IntegerIsWrittenPlainly && (allowed & JsonTypes.Number) == JsonTypes.Integer && (codec.Accepted & JsonTypes.Number) != 0;
        var refused = codec.Accepted & ~allowed;
        return refused == JsonTypes.None && !isPlainInteger ? []
            : refused == JsonTypes.Fraction && !isPlainInteger ? [new MultipleOfConstraint("1")]
            : [Subschema(facet.Owner)];
    }

    private static bool IsTrivial(SchemaKeyword keyword) => keyword.Schema?.BooleanValue == true;

    /// <summary>Both ends of a range as one constraint; <c>minLength: 0</c> alone is none.</summary>
    private static IEnumerable<ConstraintSpec> Counted(SchemaNode owner, KeywordKind minimumKind, KeywordKind maximumKind, Func<int, int, ConstraintSpec> constraint)
    {
        var minimum = Count(owner, minimumKind, 0);
        var maximum = Count(owner, maximumKind, int.MaxValue);
        return minimum == 0 && maximum == int.MaxValue ? [] : [constraint(minimum, maximum)];
    }

    /// <summary>A count; more than the greatest <see cref="int"/> is as good as that. <c>2.0</c> is a count too.</summary>
    private static int Count(SchemaNode owner, KeywordKind kind, int otherwise) =>
        owner.Find(kind)?.AsNumberText() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            ? (int)Math.Min(count, int.MaxValue)
            : otherwise;
}
