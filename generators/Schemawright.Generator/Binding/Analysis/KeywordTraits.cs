using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>What keywords are about.</summary>
internal static class KeywordTraits
{
    /// <summary>Whether a keyword can refuse a value by itself. Keywords that only serve another one (<c>then</c>, <c>minContains</c>) are read with that one.</summary>
    /// <param name="keyword">Any keyword of a schema.</param>
    /// <returns>False for annotations, identifiers, definitions and keywords that the dialect does not know.</returns>
    public static bool IsConstraint(SchemaKeyword keyword) => keyword.Definition?.Kind is not (null
        or KeywordKind.Annotation or KeywordKind.ContentEncoding or KeywordKind.ContentMediaType
        or KeywordKind.Comment or KeywordKind.Schema or KeywordKind.Id or KeywordKind.Anchor or KeywordKind.DynamicAnchor
        or KeywordKind.RecursiveAnchor or KeywordKind.Vocabulary or KeywordKind.Definitions
        or KeywordKind.Then or KeywordKind.Else or KeywordKind.MinContains or KeywordKind.MaxContains or KeywordKind.AdditionalItems
        or KeywordKind.MaximumIsExclusive or KeywordKind.MinimumIsExclusive);

    /// <summary>Whether subschemas of a keyword take part in the verdict.</summary>
    /// <param name="keyword">Any keyword of a schema.</param>
    /// <returns>False for definitions and for <c>contentSchema</c>.</returns>
    public static bool Applies(SchemaKeyword keyword) => keyword.Definition?.Kind is not (null or KeywordKind.Definitions or KeywordKind.Annotation);

    /// <summary>Whether a keyword accepts everything: the one schema that it has is <c>true</c>, or it names no members.</summary>
    /// <param name="keyword">Any keyword of a schema.</param>
    /// <returns>False for most keywords.</returns>
    public static bool IsTrivial(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.PropertyNames or KeywordKind.Items or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedItems or KeywordKind.UnevaluatedProperties => keyword.Schema?.BooleanValue == true,
        KeywordKind.Properties or KeywordKind.PatternProperties => keyword.Members.Count == 0,
        _ => false,
    };

    /// <summary>The types that a keyword speaks about; values of other types hold whatever it says.</summary>
    /// <param name="kind">What the keyword means.</param>
    /// <returns>The types.</returns>
    public static JsonTypes AppliesTo(KeywordKind kind) => kind switch
    {
        KeywordKind.MinLength or KeywordKind.MaxLength or KeywordKind.Pattern or KeywordKind.Format => JsonTypes.String,
        KeywordKind.Minimum or KeywordKind.Maximum or KeywordKind.ExclusiveMinimum or KeywordKind.ExclusiveMaximum or KeywordKind.MultipleOf => JsonTypes.Number,
        KeywordKind.Items or KeywordKind.ItemsOrTuple or KeywordKind.PrefixItems or KeywordKind.Contains or KeywordKind.UnevaluatedItems
            or KeywordKind.MinItems or KeywordKind.MaxItems or KeywordKind.UniqueItems => JsonTypes.Array,
        KeywordKind.Properties or KeywordKind.PatternProperties or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedProperties
            or KeywordKind.PropertyNames or KeywordKind.Required or KeywordKind.MinProperties or KeywordKind.MaxProperties
            or KeywordKind.DependentRequired or KeywordKind.DependentSchemas or KeywordKind.Dependencies => JsonTypes.Object,
        _ => JsonTypes.All,
    };
}
