using DefectionFactors.Rules.Quantities;

namespace DefectionFactors.Rules;

/// <summary>A quantity with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="List">The list that it stands in, such as <c>/breakdown/</c>; null where it is a member of the record itself.</param>
/// <param name="Position">Its position in the list.</param>
/// <param name="Member">The member that holds it, with a slash.</param>
/// <param name="Quantity">The quantity.</param>
internal readonly record struct LocatedQuantity(RecordEntry Entry, string? List, int Position, string Member, Quantity Quantity)
{
    /// <summary>Its unit; null for a missing value and a ratio.</summary>
    public Unit? Unit { get; } = QuantityText.UnitOf(Quantity);

    /// <summary>JSON Pointer to it.</summary>
    public string Pointer => List is null ? Entry.Pointer + Member : FormattableString.Invariant($"{Entry.Pointer}{List}{Position}{Member}");

    /// <summary>Every quantity of a record, in the order of the schema.</summary>
    public static IReadOnlyList<LocatedQuantity> Of(RecordEntry entry) => entry.Record switch
    {
        StatisticRecord statistic => [new(entry, null, 0, "/quantity", statistic.Quantity), .. Parts(entry, statistic)],
        PolicyRecord policy => [.. Single(entry, "/quantity", policy.Quantity), .. Penalties(entry, policy)],
        EventRecord happening => Single(entry, "/affected", happening.Affected),
        ConditionRecord condition => Single(entry, "/quantity", condition.Quantity),
        RouteRecord route => Single(entry, "/dwell", route.Dwell),
        _ => [],
    };

    private static LocatedQuantity[] Single(RecordEntry entry, string member, Quantity? quantity) => quantity is null ? [] : [new(entry, null, 0, member, quantity)];

    private static LocatedQuantity[] Parts(RecordEntry entry, StatisticRecord statistic)
    {
        var parts = new LocatedQuantity[statistic.Breakdown?.Count ?? 0];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new(entry, "/breakdown/", i, "/quantity", statistic.Breakdown![i].Quantity);
        return parts;
    }

    private static IEnumerable<LocatedQuantity> Penalties(RecordEntry entry, PolicyRecord policy)
    {
        for (var i = 0; i < (policy.Penalty?.Count ?? 0); i++)
        {
            if (policy.Penalty![i].Quantity is { } quantity)
                yield return new(entry, "/penalty/", i, "/quantity", quantity);
        }
    }
}
