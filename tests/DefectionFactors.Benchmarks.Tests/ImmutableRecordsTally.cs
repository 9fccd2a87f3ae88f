using DefectionFactors.Benchmarks.SystemTextJson;

namespace DefectionFactors.Benchmarks.Tests;
/// <summary>Counts what System.Text.Json read into immutable records.</summary>
internal static class ImmutableRecordsTally
{
    /// <summary>Counts a dataset.</summary>
    public static Tally Of(ImmutableRecords.Dataset dataset)
    {
        var records = dataset.Records ?? [];
        var quantities = records.SelectMany(Quantities).OfType<ImmutableRecords.Quantity>().ToArray();
        return new Tally(
            [.. dataset.Sources.Select(static source => source.Id)],
            [.. records.Select(static record => $"{record.GetType().Name} {record.Id} {record.Title} {record.Time}")],
            records.Sum(static record => record.SourceReferences.Length),
            quantities.Length,
            quantities.Sum(Sum));
    }

    private static IEnumerable<ImmutableRecords.Quantity?> Quantities(ImmutableRecords.FactorRecord record) => record switch
    {
        ImmutableRecords.StatisticRecord statistic => [statistic.Quantity, .. (statistic.Breakdown ?? []).Select(static part => part.Quantity)],
        ImmutableRecords.PolicyRecord policy => [.. (policy.Penalty ?? []).Select(static penalty => penalty.Quantity), policy.Quantity],
        ImmutableRecords.EventRecord @event => [@event.Affected],
        ImmutableRecords.ConditionRecord condition => [condition.Quantity],
        ImmutableRecords.RouteRecord route => [route.Dwell],
        _ => [],
    };

    private static decimal Sum(ImmutableRecords.Quantity quantity) => quantity switch
    {
        ImmutableRecords.ExactQuantity exact => exact.Value,
        ImmutableRecords.ApproximateQuantity approximate => approximate.Value + (approximate.Rounding ?? 0),
        ImmutableRecords.RangeQuantity range => (range.Low ?? 0) + (range.Best ?? 0) + (range.High ?? 0) + (range.Level ?? 0),
        ImmutableRecords.RatioQuantity ratio => ratio.Terms.Sum(),
        ImmutableRecords.SuppressedQuantity suppressed => suppressed.Threshold,
        _ => 0,
    };
}
