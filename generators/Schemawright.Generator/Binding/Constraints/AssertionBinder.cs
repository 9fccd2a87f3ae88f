using System.Globalization;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>Turns the keywords that look at one value alone into constraints: lengths, counts, bounds, patterns, formats, constants.</summary>
internal sealed class AssertionBinder(SchemaKnowledge knowledge)
{
    /// <summary>Binds a keyword.</summary>
    /// <param name="facet">The keyword.</param>
    /// <param name="knownFormat">The format that is checked already.</param>
    /// <returns>The constraints, of which there may be none; null for a keyword that is no such assertion.</returns>
    public IEnumerable<ConstraintSpec>? Bind(KeywordOccurrence facet, string? knownFormat = null)
    {
        var keyword = facet.Keyword;
        switch (facet.Kind)
        {
            case KeywordKind.MinLength or KeywordKind.MaxLength:
                return Counted(facet.Owner, KeywordKind.MinLength, KeywordKind.MaxLength, (minimum, maximum) => new LengthConstraint(minimum, maximum));
            case KeywordKind.MinItems or KeywordKind.MaxItems:
                return Counted(facet.Owner, KeywordKind.MinItems, KeywordKind.MaxItems, (minimum, maximum) => new ItemsConstraint(minimum, maximum));
            case KeywordKind.MinProperties or KeywordKind.MaxProperties:
                return Counted(facet.Owner, KeywordKind.MinProperties, KeywordKind.MaxProperties, (minimum, maximum) => new PropertiesConstraint(minimum, maximum));
            case KeywordKind.Pattern:
                return [new PatternConstraint(keyword.AsString()!)];
            case KeywordKind.Format:
                return knowledge.AssertFormat && KnownFormats.Contains(keyword) && knownFormat != keyword.AsString() ? [new FormatConstraint(keyword.AsString()!)] : [];
            case KeywordKind.Minimum:
                return [NumberLiterals.Bound(facet.Owner.Find(KeywordKind.MinimumIsExclusive)?.AsBoolean() == true ? "Above" : "AtLeast", keyword.AsNumberText()!)];
            case KeywordKind.Maximum:
                return [NumberLiterals.Bound(facet.Owner.Find(KeywordKind.MaximumIsExclusive)?.AsBoolean() == true ? "Below" : "AtMost", keyword.AsNumberText()!)];
            case KeywordKind.ExclusiveMinimum:
                return [NumberLiterals.Bound("Above", keyword.AsNumberText()!)];
            case KeywordKind.ExclusiveMaximum:
                return [NumberLiterals.Bound("Below", keyword.AsNumberText()!)];
            case KeywordKind.MultipleOf:
                return [NumberLiterals.MultipleOf(keyword.AsNumberText()!)];
            case KeywordKind.UniqueItems:
                return keyword.AsBoolean() == true ? [new UniqueItemsConstraint()] : [];
            case KeywordKind.Const:
                return [new ConstConstraint(SchemaJson.Minify(facet.Owner.Document, keyword.ValueNode))];
            default:
                return null;
        }
    }

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
