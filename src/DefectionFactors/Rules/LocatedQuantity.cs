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

    /// <summary>Gathers every quantity of a record, in the order of the schema.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="quantities">Takes them.</param>
    public static void Collect(RecordEntry entry, List<LocatedQuantity> quantities)
    {
        switch (entry.Record)
        {
            case StatisticRecord statistic:
                Add("/quantity", statistic.Quantity);
                for (var i = 0; i < (statistic.Breakdown?.Count ?? 0); i++)
                    quantities.Add(new(entry, "/breakdown/", i, "/quantity", statistic.Breakdown![i].Quantity));
                break;
            case PolicyRecord policy:
                Add("/quantity", policy.Quantity);
                for (var i = 0; i < (policy.Penalty?.Count ?? 0); i++)
                {
                    if (policy.Penalty![i].Quantity is { } quantity)
                        quantities.Add(new(entry, "/penalty/", i, "/quantity", quantity));
                }

                break;
            case EventRecord happening:
                Add("/affected", happening.Affected);
                break;
            case ConditionRecord condition:
                Add("/quantity", condition.Quantity);
                break;
            case RouteRecord route:
                Add("/dwell", route.Dwell);
                break;
        }

        void Add(string member, Quantity? quantity)
        {
            if (quantity is not null)
                quantities.Add(new(entry, null, 0, member, quantity));
        }
    }
}
