using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Json;

namespace Schemawright.Generator.Binding;

/// <summary>The strings of a closed list.</summary>
internal static class EnumValues
{
    /// <summary>Finds the strings that a schema lists with <c>enum</c>, or with one <c>const</c> a branch.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <returns>The strings in order, each once; empty where the schema lists none.</returns>
    public static IReadOnlyList<string> Of(Conjunction merged)
    {
        if (merged.Of(KeywordKind.Enum).FirstOrDefault() is { } facet)
            return [.. facet.Keyword.AsStrings().Distinct(StringComparer.Ordinal)];
        foreach (var union in merged.Facets.Where(facet => facet.Kind is KeywordKind.AnyOf or KeywordKind.OneOf))
        {
            var constants = union.Keyword.Schemas.Select(ConstantOf).ToList();
            if (constants.Count > 0 && constants.All(constant => constant is not null))
                return [.. constants.Select(constant => constant!).Distinct(StringComparer.Ordinal)];
        }

        return [];
    }

    private static string? ConstantOf(SchemaNode schema) => schema.Find(KeywordKind.Const)?.AsString() ?? Single(schema.Find(KeywordKind.Enum));

    private static string? Single(SchemaKeyword? keyword) =>
        keyword is { ValueKind: JsonKind.Array } && keyword.AsStrings() is [var value] && keyword.Owner.Document.Json.CountOf(keyword.ValueNode) == 1 ? value : null;
}
