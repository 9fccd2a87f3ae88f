using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation.Instructions;

namespace Schemawright.Evaluation;

/// <summary>Compiles the keywords about items.</summary>
internal static class ArrayKeywords
{
    /// <summary>Compiles the schemas of items by position; <see langword="null"/> if the schema has none.</summary>
    public static ItemsInstruction? Join(PlanCompiler compiler, SchemaNode schema)
    {
        var prefix = schema.Find(KeywordKind.PrefixItems);
        var rest = schema.Find(KeywordKind.Items);
        if (schema.Find(KeywordKind.ItemsOrTuple) is { } items)
        {
            // If one schema applies to all items, additionalItems has no effect.
            (prefix, rest) = items.Schema is null ? (items, schema.Find(KeywordKind.AdditionalItems)) : (null, items);
        }

        if (prefix is null && rest is null)
            return null;
        var prefixPlans = prefix?.Schemas.Select(compiler.PlanOf).ToArray() ?? [];
        return new ItemsInstruction(prefix, prefixPlans, rest, rest?.Schema is null ? null : compiler.PlanOf(rest.Schema));
    }

    /// <summary>Compiles <c>contains</c> with its limits; <see langword="null"/> if the keyword's value is malformed.</summary>
    public static ContainsInstruction? Contains(PlanCompiler compiler, SchemaKeyword keyword)
    {
        if (keyword.Schema is null)
            return null;
        var minimum = keyword.Owner.Find(KeywordKind.MinContains);
        var maximum = keyword.Owner.Find(KeywordKind.MaxContains);
        return new ContainsInstruction(
            keyword, compiler.PlanOf(keyword.Schema), AssertionKeywords.ReadCount(minimum) ?? 1, AssertionKeywords.ReadCount(maximum) ?? int.MaxValue)
        {
            MinContains = minimum,
            MaxContains = maximum,
        };
    }
}
