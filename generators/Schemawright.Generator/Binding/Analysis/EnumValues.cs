using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Generator.Binding.Analysis;

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
        foreach (var union in merged.Occurrences.Where(facet => facet.Kind is KeywordKind.AnyOf or KeywordKind.OneOf))
        {
            var constants = union.Keyword.Schemas.Select(ConstantOf).ToList();
            if (constants.Count > 0 && constants.All(constant => constant is not null))
                return [.. constants.Select(constant => constant!).Distinct(StringComparer.Ordinal)];
        }

        return [];
    }

    /// <summary>Whether a schema lists strings, numbers and booleans side by side, <c>null</c> left out, so that no other C# type but an enum holds them.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <returns>False for a list of one JSON type, and for one with an object or array.</returns>
    public static bool AreMixed(Conjunction merged)
    {
        var kinds = NodesOf(merged).Select(item => item.Document.Json.KindOf(item.Node)).Where(kind => kind != JsonKind.Null)
            .Select(kind => kind == JsonKind.False ? JsonKind.True : kind).Distinct().ToList();
        return kinds.Count > 1 && kinds.All(kind => kind is JsonKind.String or JsonKind.Number or JsonKind.True);
    }

    /// <summary>The values of a mixed list as JSON.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <returns>The values in order, without <c>null</c>, each once.</returns>
    public static IReadOnlyList<string> MixedOf(Conjunction merged) =>
        [.. NodesOf(merged).Select(item => SchemaJson.Minify(item.Document, item.Node)).Where(json => json != "null").Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(SchemaDocument Document, int Node)> NodesOf(Conjunction merged)
    {
        if (merged.Of(KeywordKind.Enum).FirstOrDefault() is not { Keyword: { ValueKind: JsonKind.Array } keyword })
            yield break;
        var document = keyword.Owner.Document;
        for (var item = keyword.ValueNode + 1; item < document.Json.EndOf(keyword.ValueNode); item = document.Json.After(item))
            yield return (document, item);
    }

    private static string? ConstantOf(SchemaNode schema) => schema.Find(KeywordKind.Const)?.AsString() ?? Single(schema.Find(KeywordKind.Enum));

    private static string? Single(SchemaKeyword? keyword) =>
        keyword is { ValueKind: JsonKind.Array } && keyword.AsStrings() is [var value] && keyword.Owner.Document.Json.CountOf(keyword.ValueNode) == 1 ? value : null;
}
