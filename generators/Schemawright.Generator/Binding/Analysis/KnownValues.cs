using Schemawright.Dialects;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The known values of an open list: other strings are allowed beside them.</summary>
internal static class KnownValues
{
    private const string Keyword = "x-known-values";

    /// <summary>Finds the values that a schema names with <c>x-known-values</c>, or with <c>anyOf</c> of an <c>enum</c> and any string.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <param name="types">What schemas accept.</param>
    /// <returns>The strings in order, each once; empty where there are none.</returns>
    public static IReadOnlyList<string> Of(Conjunction merged, TypeInference types)
    {
        var listed = merged.Schemas.Select(schema => schema[Keyword]).FirstOrDefault(keyword => keyword is not null);
        if (listed is not null)
            return [.. listed.AsStrings().Distinct(StringComparer.Ordinal)];
        foreach (var union in merged.Of(KeywordKind.AnyOf).Select(facet => facet.Keyword.Schemas).Where(branches => branches.Count == 2))
        {
            var list = union.FirstOrDefault(branch => branch.Find(KeywordKind.Enum) is not null);
            if (list is not null && union.Any(branch => branch != list && types.Of(branch) == JsonTypes.String))
                return [.. list.Find(KeywordKind.Enum)!.AsStrings().Distinct(StringComparer.Ordinal)];
        }

        return [];
    }
}
