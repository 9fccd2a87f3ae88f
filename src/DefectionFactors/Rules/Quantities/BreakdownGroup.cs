using System.Globalization;

namespace DefectionFactors.Rules.Quantities;

/// <summary>The parts of one statistic along one dimension.</summary>
/// <param name="Entry">The record.</param>
/// <param name="Statistic">The same record as a statistic.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Parts">The parts with their position in the breakdown.</param>
internal sealed record BreakdownGroup(RecordEntry Entry, StatisticRecord Statistic, BreakdownDimension Dimension, List<(int Index, BreakdownPart Part)> Parts)
{
    /// <summary>Whether the parts claim to make up the whole.</summary>
    public bool IsComplete => Statistic.BreakdownCompleteOrDefault;

    /// <summary>Every dimension of a record's breakdown, in the order of the text.</summary>
    public static IReadOnlyList<BreakdownGroup> Of(RecordEntry entry)
    {
        if (entry.Record is not StatisticRecord { Breakdown: { } parts } statistic)
            return [];
        var groups = new List<BreakdownGroup>(1);
        for (var i = 0; i < parts.Count; i++)
            GroupOf(groups, entry, statistic, parts[i].Dimension).Parts.Add((i, parts[i]));
        return groups;
    }

    /// <summary>JSON Pointer to a part.</summary>
    /// <param name="index">Its position in the breakdown.</param>
    public string PointerTo(int index) => string.Create(CultureInfo.InvariantCulture, $"{Entry.Pointer}/breakdown/{index}");

    private static BreakdownGroup GroupOf(List<BreakdownGroup> groups, RecordEntry entry, StatisticRecord statistic, BreakdownDimension dimension)
    {
        foreach (var group in groups)
        {
            if (group.Dimension == dimension)
                return group;
        }

        var added = new BreakdownGroup(entry, statistic, dimension, new(statistic.Breakdown!.Count));
        groups.Add(added);
        return added;
    }
}
