namespace Schemawright.Generator.Naming;

/// <summary>The name of one item of a list that has a plural name.</summary>
internal static class Singular
{
    private static readonly (string Plural, string Singular)[] Endings =
    [
        ("children", "child"), ("Children", "Child"), ("people", "person"), ("People", "Person"), ("indices", "index"), ("Indices", "Index"),
        ("series", "seriesItem"), ("Series", "SeriesItem"), ("species", "speciesItem"), ("Species", "SpeciesItem"),
        ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "z"),
        ("ss", "ssItem"), ("us", "usItem"), ("is", "isItem"), ("s", ""),
    ];

    /// <summary>Takes the plural off a name; a name that has none gets <c>Item</c>: <c>SourceRefs</c> is <c>SourceRef</c>, <c>Breakdown</c> is <c>BreakdownItem</c>.</summary>
    /// <param name="name">A Pascal-cased name.</param>
    /// <returns>A name for one item, different from <paramref name="name"/>.</returns>
    public static string Of(string name)
    {
        foreach (var (plural, singular) in Endings)
        {
            if (name.Length > plural.Length - (singular.Length > 1 ? 1 : 0) && name.EndsWith(plural, StringComparison.Ordinal))
                return name.Substring(0, name.Length - plural.Length) + singular;
        }

        return name + "Item";
    }
}
