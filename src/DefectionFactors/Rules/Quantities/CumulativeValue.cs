namespace DefectionFactors.Rules.Quantities;

/// <summary>A total as it is remembered.</summary>
/// <param name="Key">Its series.</param>
/// <param name="Index">The position of its record.</param>
/// <param name="Id">The identifier of its record.</param>
/// <param name="Latest">The day up to which it counts.</param>
/// <param name="Quantity">The total.</param>
/// <param name="IsPreliminary">Whether the rows beneath it may still change.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Parts">Its parts and where they stand.</param>
internal sealed record CumulativeValue(
    CumulativeKey Key, int Index, string Id, DateOnly Latest, Quantity Quantity, bool IsPreliminary, FindingLocation Place, IReadOnlyList<(BreakdownPart Part, FindingLocation Place)> Parts)
{
    /// <summary>What is to be remembered of a record; null where it is no total of a series with a known end.</summary>
    public static CumulativeValue? Of(RecordEntry entry)
    {
        if (entry is not { Record: StatisticRecord { TemporalBasis: TemporalBasis.Cumulative, SeriesId: { } series } statistic, Period.Latest: { } latest })
            return null;
        var parts = new (BreakdownPart Part, FindingLocation Place)[statistic.Breakdown?.Count ?? 0];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = (statistic.Breakdown![i], entry.PlaceOf(PartPointers.QuantityOf(i)));
        return new CumulativeValue(
            new CumulativeKey(series.Value, statistic.Indicator, statistic.Population.Group, statistic.Population.SexOrDefault, QuantityText.UnitOf(statistic.Quantity)),
            entry.Index, entry.Id, latest, statistic.Quantity, statistic.Revision?.Status == RevisionStatus.Preliminary, entry.PlaceOf("/quantity"), parts);
    }
}
