using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Where keywords lead.</summary>
internal static class SchemaLinks
{
    /// <summary>The schemas that a keyword holds or refers to.</summary>
    /// <param name="keyword">Any keyword.</param>
    /// <returns>The schemas; none for most keywords.</returns>
    public static IEnumerable<SchemaNode> Of(SchemaKeyword keyword)
    {
        if (keyword.Schema is { } schema)
            yield return schema;
        if (keyword.Target is { } target)
            yield return target;
        foreach (var item in keyword.Schemas)
            yield return item;
        foreach (var member in keyword.Members)
        {
            if (member.Schema is { } named)
                yield return named;
        }
    }
}
