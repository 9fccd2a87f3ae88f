using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>What the keywords of arrays say about items, whatever a draft calls them.</summary>
internal sealed class ItemsKeywords
{
    private ItemsKeywords(Conjunction merged)
    {
        foreach (var facet in merged.Occurrences)
        {
            switch (facet.Kind)
            {
                case KeywordKind.PrefixItems:
                case KeywordKind.ItemsOrTuple when facet.Keyword.Schema is null:
                    Prefixes.Add(facet);
                    break;
                case KeywordKind.Items:
                case KeywordKind.ItemsOrTuple:
                    Items.Add(facet);
                    break;
            }
        }
    }

    /// <summary>Keywords with one schema for each of the first items.</summary>
    public List<KeywordOccurrence> Prefixes { get; } = [];

    /// <summary>Keywords with one schema for all (other) items.</summary>
    public List<KeywordOccurrence> Items { get; } = [];

    /// <summary>Whether the array has a fixed number of places at most: one list of first items, and nothing after it.</summary>
    public bool IsTuple => Prefixes.Count == 1 && Prefixes[0].Keyword.Schemas.Count > 0 && RestOf(Prefixes[0])?.BooleanValue == false
        && Items.All(facet => facet.Owner == Prefixes[0].Owner);

    /// <summary>Sorts the keywords of arrays.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <returns>Those about items.</returns>
    public static ItemsKeywords Of(Conjunction merged) => new(merged);

    /// <summary>The schema of the items after the first ones.</summary>
    /// <param name="prefix">A keyword with one schema for each of the first items.</param>
    /// <returns>The schema beside it; null where there is none.</returns>
    public static SchemaNode? RestOf(KeywordOccurrence prefix) =>
        prefix.Owner.Find(prefix.Kind == KeywordKind.PrefixItems ? KeywordKind.Items : KeywordKind.AdditionalItems)?.Schema;
}
