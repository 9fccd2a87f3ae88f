namespace DefectionFactors.Rules;

/// <summary>A quantity with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="Pointer">JSON Pointer to it.</param>
/// <param name="Quantity">The quantity.</param>
internal sealed record LocatedQuantity(RecordEntry Entry, string Pointer, Quantity Quantity)
{
    /// <summary>Every quantity of a record, in the order of the schema.</summary>
    public static IEnumerable<LocatedQuantity> Of(RecordEntry entry)
    {
        var found = entry.Record switch
        {
            StatisticRecord statistic => [("quantity", statistic.Quantity), .. Parts(statistic)],
            PolicyRecord policy => [("quantity", policy.Quantity), .. Penalties(policy)],
            EventRecord happening => [("affected", happening.Affected)],
            ConditionRecord condition => [("quantity", condition.Quantity)],
            RouteRecord route => [("dwell", route.Dwell)],
            _ => (IEnumerable<(string Member, Quantity? Quantity)>)[],
        };
        foreach (var (member, quantity) in found)
        {
            if (quantity is not null)
                yield return new LocatedQuantity(entry, $"{entry.Pointer}/{member}", quantity);
        }
    }

    private static IEnumerable<(string Member, Quantity? Quantity)> Parts(StatisticRecord statistic) =>
        (statistic.Breakdown ?? []).Select(static (part, index) => (FormattableString.Invariant($"breakdown/{index}/quantity"), (Quantity?)part.Quantity));

    private static IEnumerable<(string Member, Quantity? Quantity)> Penalties(PolicyRecord policy) =>
        (policy.Penalty ?? []).Select(static (penalty, index) => (FormattableString.Invariant($"penalty/{index}/quantity"), penalty.Quantity));
}
