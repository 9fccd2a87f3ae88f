using System.Globalization;
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
    public string Pointer => List is null ? Entry.Pointer + Member : string.Create(CultureInfo.InvariantCulture, $"{Entry.Pointer}{List}{Position}{Member}");

    /// <summary>Every quantity of a record, in the order of the schema.</summary>
    public static IReadOnlyList<LocatedQuantity> Of(RecordEntry entry) => entry.Record switch
    {
        StatisticRecord statistic => WithParts(entry, statistic),
        PolicyRecord policy => [.. Single(entry, "/quantity", policy.Quantity), .. Penalties(entry, policy)],
        EventRecord happening => Single(entry, "/affected", happening.Affected),
        ConditionRecord condition => Single(entry, "/quantity", condition.Quantity),
        RouteRecord route => Single(entry, "/dwell", route.Dwell),
        _ => [],
    };

    private static LocatedQuantity[] Single(RecordEntry entry, string member, Quantity? quantity) => quantity is null ? [] : [new(entry, null, 0, member, quantity)];

    private static LocatedQuantity[] WithParts(RecordEntry entry, StatisticRecord statistic)
    {
        var quantities = new LocatedQuantity[1 + (statistic.Breakdown?.Count ?? 0)];
        quantities[0] = new(entry, null, 0, "/quantity", statistic.Quantity);
        for (var i = 1; i < quantities.Length; i++)
            quantities[i] = new(entry, "/breakdown/", i - 1, "/quantity", statistic.Breakdown![i - 1].Quantity);
        return quantities;
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
