namespace DefectionFactors.Benchmarks.Tests;

/// <summary>Counts what the generated types read.</summary>
internal static class GeneratedTally
{
    /// <summary>Counts a dataset.</summary>
    public static Tally Of(DefectionFactorDataset dataset)
    {
        var records = dataset.Records ?? [];
        var quantities = records.SelectMany(Quantities).OfType<Quantity>().ToArray();
        return new Tally(
            [.. dataset.Sources.Select(static source => source.Id.Value)],
            [.. records.Select(static record => $"{record.GetType().Name} {record.Id} {record.Title} {record.Time}")],
            records.Sum(static record => record.SourceRefs.Count),
            quantities.Length,
            quantities.Sum(Sum));
    }

    private static IEnumerable<Quantity?> Quantities(FactorRecord record) => record switch
    {
        StatisticRecord statistic => [statistic.Quantity, .. (statistic.Breakdown ?? []).Select(static part => part.Quantity)],
        PolicyRecord policy => [.. (policy.Penalty ?? []).Select(static penalty => penalty.Quantity), policy.Quantity],
        EventRecord @event => [@event.Affected],
        ConditionRecord condition => [condition.Quantity],
        RouteRecord route => [route.Dwell],
        _ => [],
    };

    private static decimal Sum(Quantity quantity) => quantity switch
    {
        ExactQuantity exact => exact.Value,
        ApproximateQuantity approximate => approximate.Value + (approximate.Rounding.ValueOrDefault ?? 0),
        RangeQuantity range =>
            (range.Low.ValueOrDefault ?? 0) + (range.Best.ValueOrDefault ?? 0) + (range.High.ValueOrDefault ?? 0) + (range.Level?.Value ?? 0),
        RatioQuantity ratio => ratio.Terms.First + ratio.Terms.Second,
        SuppressedQuantity suppressed => suppressed.Threshold,
        _ => 0,
    };
}
