using System.Globalization;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Breakdowns in counts, and breakdowns of the same people in percent.</summary>
/// <param name="findings">Takes what is found.</param>
internal sealed class ShareMemory(RuleFindings findings) : RuleMemory
{
    private readonly Dictionary<SeriesKey, (decimal Whole, IReadOnlyList<BreakdownPart> Parts)> _counts = [];
    private readonly List<(SeriesKey Key, BreakdownPart Part, FindingLocation Place)> _shares = [];

    /// <inheritdoc/>
    public override void Visit(RecordEntry entry)
    {
        if (entry is not { Record: StatisticRecord { Breakdown: { } parts } statistic, IsInForce: true, Period: { } period })
            return;
        var key = new SeriesKey("", statistic.Indicator, statistic.TemporalBasis, statistic.Population, period.Earliest, period.Latest);
        var hasCounts = false;
        for (var i = 0; i < parts.Count; i++)
        {
            hasCounts |= parts[i].Quantity is ExactQuantity { Unit: Unit.Persons };
            if (QuantityText.UnitOf(parts[i].Quantity) == Unit.Percent)
                _shares.Add((key, parts[i], entry.PlaceOf(PartPointers.QuantityOf(i))));
        }

        if (hasCounts && statistic.Quantity is ExactQuantity { Value: > 0, Unit: Unit.Persons } whole)
            _counts.TryAdd(key, (whole.Value, parts));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (key, share, place) in _shares)
        {
            if (!_counts.TryGetValue(key, out var counts) || Find(counts.Parts, share) is not { } count)
                continue;
            var derived = count / counts.Whole * 100;
            if (!PrintedBounds.Of(share.Quantity).Contains(derived))
                findings.Add(place, string.Create(CultureInfo.InvariantCulture, $"{count} of {counts.Whole} persons are {derived:0.##} percent; the record has {PrintedBounds.Of(share.Quantity)}."));
        }
    }

    private static decimal? Find(IReadOnlyList<BreakdownPart> parts, BreakdownPart sought)
    {
        foreach (var part in parts)
        {
            if (part.Dimension == sought.Dimension && part.Category == sought.Category && part.Quantity is ExactQuantity { Unit: Unit.Persons } exact)
                return exact.Value;
        }

        return null;
    }
}
