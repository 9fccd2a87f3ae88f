using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Flows that can be summed over time, each series by the first day of its periods.</summary>
internal sealed class FlowSeries
{
    private readonly Dictionary<(Indicator Indicator, PopulationGroup Group, Sex Sex, Unit? Unit), Dictionary<string, Dictionary<DateOnly, (DateOnly Latest, Quantity Quantity)>>> _series = [];

    /// <summary>Takes in a statistic, if it is a flow of a series. Of two with the same first day the first one counts.</summary>
    public void Add(StatisticRecord statistic, DateOnly? earliest, DateOnly latest)
    {
        if (statistic is not { TemporalBasis: TemporalBasis.Flow, SeriesId: { } series } || earliest is not { } start)
            return;
        if (!_series.TryGetValue(KeyOf(statistic), out var all))
            _series.Add(KeyOf(statistic), all = new(StringComparer.Ordinal));
        if (!all.TryGetValue(series.Value, out var flows))
            all.Add(series.Value, flows = []);
        flows.TryAdd(start, (latest, statistic.Quantity));
    }

    /// <summary>The sum of the flows after one total up to another.</summary>
    /// <returns>Null where no series covers every day of the time between exactly.</returns>
    public QuantityBounds? Between(CumulativeValue former, CumulativeValue later)
    {
        if (!_series.TryGetValue((later.Key.Indicator, later.Key.Group, later.Key.Sex, later.Key.Unit), out var all))
            return null;
        foreach (var flows in all.Values)
        {
            var (day, sum) = (former.Latest, QuantityBounds.Exactly(0));
            while (day < later.Latest && flows.TryGetValue(day.AddDays(1), out var flow) && flow.Latest > day)
                (day, sum) = (flow.Latest, sum + QuantityBounds.Of(flow.Quantity));
            if (day == later.Latest && former.Latest < later.Latest)
                return sum;
        }

        return null;
    }

    private static (Indicator Indicator, PopulationGroup Group, Sex Sex, Unit? Unit) KeyOf(StatisticRecord statistic) =>
        (statistic.Indicator, statistic.Population.Group, statistic.Population.SexOrDefault, QuantityText.UnitOf(statistic.Quantity));
}
