namespace DefectionFactors.Rules.Quantities;

/// <summary>The parts of one statistic along one dimension.</summary>
/// <param name="Entry">The record.</param>
/// <param name="Statistic">The same record as a statistic.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Parts">The parts with their position in the breakdown.</param>
internal sealed record BreakdownGroup(RecordEntry Entry, StatisticRecord Statistic, BreakdownDimension Dimension, IReadOnlyList<(int Index, BreakdownPart Part)> Parts)
{
    /// <summary>Every dimension of every statistic.</summary>
    public static IEnumerable<BreakdownGroup> In(RuleContext context) =>
        context.OfKind<StatisticRecord>().SelectMany(static found => (found.Record.Breakdown ?? [])
            .Select(static (part, index) => (Index: index, Part: part))
            .GroupBy(static part => part.Part.Dimension)
            .Select(parts => new BreakdownGroup(found.Entry, found.Record, parts.Key, [.. parts])));

    /// <summary>The dimensions whose parts claim to make up the whole.</summary>
    public static IEnumerable<BreakdownGroup> Complete(RuleContext context) => In(context).Where(static group => group.Statistic.BreakdownCompleteOrDefault);

    /// <summary>JSON Pointer to a part.</summary>
    /// <param name="index">Its position in the breakdown.</param>
    public string PointerTo(int index) => FormattableString.Invariant($"{Entry.Pointer}/breakdown/{index}");
}
