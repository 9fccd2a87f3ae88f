using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Flows that can be summed over time.</summary>
internal sealed class FlowSeries
{
    private readonly ILookup<(Indicator Indicator, PopulationGroup Group, Sex Sex, Unit? Unit), Dictionary<DateOnly, (DateOnly Latest, Quantity Quantity)>> _series;

    /// <summary>Indexes the flows among some statistics, each series by the first day of its periods.</summary>
    public FlowSeries(IEnumerable<(RecordEntry Entry, StatisticRecord Record)> statistics) =>
        _series = statistics.Where(static found => found.Record is { TemporalBasis: TemporalBasis.Flow, SeriesId: not null } && found.Entry.Period!.Earliest is not null)
            .GroupBy(static found => (found.Record.SeriesId, Key: KeyOf(found.Record)))
            .ToLookup(static series => series.Key.Key, static series => ByStart(series));

    /// <summary>The sum of the flows after one total up to another.</summary>
    /// <returns>Null where no series covers every day of the time between exactly.</returns>
    public QuantityBounds? Between((RecordEntry Entry, StatisticRecord Record) former, (RecordEntry Entry, StatisticRecord Record) later)
    {
        var (from, to) = (former.Entry.Period!.Latest!.Value, later.Entry.Period!.Latest!.Value);
        foreach (var flows in _series[KeyOf(later.Record)])
        {
            var (day, sum) = (from, QuantityBounds.Exactly(0));
            while (day < to && flows.TryGetValue(day.AddDays(1), out var flow) && flow.Latest > day)
                (day, sum) = (flow.Latest, sum + QuantityBounds.Of(flow.Quantity));
            if (day == to && from < to)
                return sum;
        }

        return null;
    }

    private static (Indicator Indicator, PopulationGroup Group, Sex Sex, Unit? Unit) KeyOf(StatisticRecord statistic) =>
        (statistic.Indicator, statistic.Population.Group, statistic.Population.SexOrDefault, QuantityText.UnitOf(statistic.Quantity));

    private static Dictionary<DateOnly, (DateOnly Latest, Quantity Quantity)> ByStart(IEnumerable<(RecordEntry Entry, StatisticRecord Record)> series)
    {
        var flows = new Dictionary<DateOnly, (DateOnly Latest, Quantity Quantity)>();
        foreach (var (entry, record) in series)
            flows.TryAdd(entry.Period!.Earliest!.Value, (entry.Period.Latest!.Value, record.Quantity));
        return flows;
    }
}
