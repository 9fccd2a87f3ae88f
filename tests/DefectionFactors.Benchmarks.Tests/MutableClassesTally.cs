using DefectionFactors.Benchmarks.SystemTextJson;

namespace DefectionFactors.Benchmarks.Tests;
/// <summary>Counts what System.Text.Json read into mutable classes.</summary>
internal static class MutableClassesTally
{
    /// <summary>Counts a dataset.</summary>
    public static Tally Of(MutableClasses.Dataset dataset)
    {
        var records = dataset.Records ?? [];
        var quantities = records.SelectMany(Quantities).OfType<MutableClasses.Quantity>().ToArray();
        return new Tally(
            [.. dataset.Sources.Select(static source => source.Id)],
            [.. records.Select(static record => $"{record.GetType().Name} {record.Id} {record.Title} {record.Time}")],
            records.Sum(static record => record.SourceReferences.Count),
            quantities.Length,
            quantities.Sum(Sum));
    }

    private static IEnumerable<MutableClasses.Quantity?> Quantities(MutableClasses.FactorRecord record) => record switch
    {
        MutableClasses.StatisticRecord statistic => [statistic.Quantity, .. (statistic.Breakdown ?? []).Select(static part => part.Quantity)],
        MutableClasses.PolicyRecord policy => [.. (policy.Penalty ?? []).Select(static penalty => penalty.Quantity), policy.Quantity],
        MutableClasses.EventRecord @event => [@event.Affected],
        MutableClasses.ConditionRecord condition => [condition.Quantity],
        MutableClasses.RouteRecord route => [route.Dwell],
        _ => [],
    };

    private static decimal Sum(MutableClasses.Quantity quantity) => quantity switch
    {
        MutableClasses.ExactQuantity exact => exact.Value,
        MutableClasses.ApproximateQuantity approximate => approximate.Value + (approximate.Rounding ?? 0),
        MutableClasses.RangeQuantity range => (range.Low ?? 0) + (range.Best ?? 0) + (range.High ?? 0) + (range.Level ?? 0),
        MutableClasses.RatioQuantity ratio => ratio.Terms.Sum(),
        MutableClasses.SuppressedQuantity suppressed => suppressed.Threshold,
        _ => 0,
    };
}
