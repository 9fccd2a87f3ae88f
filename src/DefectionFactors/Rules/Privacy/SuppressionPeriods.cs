namespace DefectionFactors.Rules.Privacy;

/// <summary>The flows of one series by the first day of their periods.</summary>
internal sealed class SuppressionPeriods
{
    private readonly Dictionary<DateOnly, List<(DateOnly Latest, SuppressionStatistic Statistic)>> _byStart = [];

    /// <summary>Sorts flows. Two of one period may be two vintages, so they are left out.</summary>
    public SuppressionPeriods(IEnumerable<SuppressionStatistic> flows)
    {
        foreach (var period in flows.Where(static flow => flow.Period is { Earliest: not null, Latest: not null }).GroupBy(static flow => (flow.Period!.Earliest!.Value, flow.Period.Latest!.Value)))
        {
            var (first, last) = period.Key;
            if (period.Count() > 1 || first > last)
                continue;
            if (!_byStart.TryGetValue(first, out var sameStart))
                _byStart.Add(first, sameStart = []);
            sameStart.Add((last, period.Single()));
        }

        foreach (var sameStart in _byStart.Values)
            sameStart.Sort(static (left, right) => left.Latest.CompareTo(right.Latest));
    }

    /// <summary>The ways to make up a time from periods without gap or overlap: from the longest ones, such as years, and from the shortest ones, such as months.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="excluded">The statistic of the whole time itself; null where it is no flow.</param>
    /// <returns>None, one or two ways.</returns>
    public IEnumerable<SuppressionStatistic[]> Tilings(DateOnly first, DateOnly last, SuppressionStatistic? excluded)
    {
        var longest = Tiling(first, last, excluded, wantsLongest: true);
        var shortest = Tiling(first, last, excluded, wantsLongest: false);
        if (longest is not null)
            yield return longest;
        if (shortest is not null && (longest is null || !shortest.SequenceEqual(longest)))
            yield return shortest;
    }

    private SuppressionStatistic[]? Tiling(DateOnly first, DateOnly last, SuppressionStatistic? excluded, bool wantsLongest)
    {
        var tiles = new List<SuppressionStatistic>();
        for (var day = first; ;)
        {
            if (!_byStart.TryGetValue(day, out var candidates) || Choose(candidates, last, excluded, wantsLongest) is not { } chosen)
                return null;
            tiles.Add(chosen.Statistic);
            if (chosen.Latest == last)
                return [.. tiles];
            day = chosen.Latest.AddDays(1);
        }
    }

    private static (DateOnly Latest, SuppressionStatistic Statistic)? Choose(
        List<(DateOnly Latest, SuppressionStatistic Statistic)> candidates, DateOnly last, SuppressionStatistic? excluded, bool wantsLongest)
    {
        (DateOnly Latest, SuppressionStatistic Statistic)? chosen = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Latest > last || ReferenceEquals(candidate.Statistic, excluded))
                continue;
            chosen = candidate;
            if (!wantsLongest)
                break;
        }

        return chosen;
    }
}
