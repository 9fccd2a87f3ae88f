using System.Runtime.InteropServices;
using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Values in force of one series, population and period that cannot both be true.</summary>
/// <remarks>The first value stands for the others: comparing each with each would be quadratic in hostile data.</remarks>
internal sealed class SeriesConflicts
{
    private readonly Dictionary<SeriesKey, SeriesFigure> _first = [];
    private readonly List<SeriesConflict> _found = [];

    /// <summary>What was found, also where a chain of revisions joins the two.</summary>
    public IReadOnlyList<SeriesConflict> Found => _found;

    /// <summary>Takes in a record.</summary>
    public void Add(RecordEntry entry)
    {
        if (entry is not { Record: StatisticRecord { SeriesId: { } series } statistic, IsInForce: true, Period: { } period })
            return;
        var key = new SeriesKey(series.Value, statistic.Indicator, statistic.TemporalBasis, statistic.Population, period.Earliest, period.Latest);
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, key, out var exists);
        if (!exists)
        {
            first = new SeriesFigure(entry.Id, statistic.Quantity, statistic.Breakdown);
            return;
        }

        Compare(entry, first!.Id, first.Quantity, statistic.Quantity, null, "/quantity");
        for (var i = 0; i < (statistic.Breakdown?.Count ?? 0); i++)
        {
            var part = statistic.Breakdown![i];
            if (Find(first.Breakdown, part) is { } former)
                Compare(entry, first.Id, former, part.Quantity, part.Category.Value, PartPointers.QuantityOf(i));
        }
    }

    private static Quantity? Find(IReadOnlyList<BreakdownPart>? breakdown, BreakdownPart sought)
    {
        foreach (var part in breakdown ?? [])
        {
            if (part.Dimension == sought.Dimension && part.Category == sought.Category)
                return part.Quantity;
        }

        return null;
    }

    private void Compare(RecordEntry entry, string formerId, Quantity former, Quantity later, string? category, string member)
    {
        if (QuantityText.UnitOf(former) is not { } unit || unit != QuantityText.UnitOf(later) || QuantityBounds.Of(former).Overlaps(QuantityBounds.Of(later)))
            return;
        var place = entry.PlaceOf(member);
        _found.Add(new SeriesConflict(formerId, entry.Id, former, later, category, place, later is ExactQuantity ? entry.PlaceOf($"{member}/value") : place));
    }
}
