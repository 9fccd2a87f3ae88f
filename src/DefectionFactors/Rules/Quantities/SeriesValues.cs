using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Values of one series and period.</summary>
internal static class SeriesValues
{
    /// <summary>Pairs of records in force of one series, population and period whose values cannot both be true and that no chain of revisions joins.</summary>
    /// <returns>For each such record the earlier one that it contradicts, in the order of the text.</returns>
    public static IEnumerable<(RecordEntry Former, RecordEntry Later)> Conflicts(RuleContext context)
    {
        var chains = new RevisionComponents(context);
        var groups = context.OfKind<StatisticRecord>().Where(static found => found.Entry.IsInForce && found.Record.SeriesId is not null && found.Entry.Period is not null)
            .GroupBy(static found => (found.Record.SeriesId, found.Record.Indicator, found.Record.TemporalBasis, found.Record.Population, found.Entry.Period!.Earliest, found.Entry.Period.Latest));
        foreach (var group in groups)
        {
            // The first value stands for the others: comparing each with each would be quadratic in hostile data.
            var former = group.First();
            foreach (var (entry, statistic) in group.Skip(1))
            {
                if (Differ(former.Record.Quantity, statistic.Quantity) && chains.Of(former.Entry) != chains.Of(entry))
                    yield return (former.Entry, entry);
            }
        }
    }

    private static bool Differ(Quantity left, Quantity right) =>
        QuantityText.UnitOf(left) is { } unit && unit == QuantityText.UnitOf(right) && !QuantityBounds.Of(left).Overlaps(QuantityBounds.Of(right));
}
