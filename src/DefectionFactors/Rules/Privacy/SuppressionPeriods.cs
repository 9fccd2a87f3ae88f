namespace DefectionFactors.Rules.Privacy;

/// <summary>The flows of one series by the first day of their periods.</summary>
internal sealed class SuppressionPeriods
{
    private readonly Dictionary<DateOnly, List<(DateOnly Latest, SuppressionStatistic Statistic)>> _byStart = [];

    /// <summary>Sorts flows. Two of one period may be two vintages, so they are left out.</summary>
    public SuppressionPeriods(IEnumerable<SuppressionStatistic> flows)
    {
        var byPeriod = new Dictionary<(DateOnly First, DateOnly Last), SuppressionStatistic?>();
        foreach (var flow in flows)
        {
            if (flow.Period is { Earliest: { } first, Latest: { } last } && first <= last && !byPeriod.TryAdd((first, last), flow))
                byPeriod[(first, last)] = null;
        }

        foreach (var ((first, last), flow) in byPeriod)
        {
            if (flow is null)
                continue;
            if (!_byStart.TryGetValue(first, out var sameStart))
                _byStart.Add(first, sameStart = []);
            sameStart.Add((last, flow));
        }

        foreach (var sameStart in _byStart.Values)
            sameStart.Sort(static (left, right) => left.Latest.CompareTo(right.Latest));
    }

    /// <summary>A way to make up a time from periods without gap or overlap: from the longest ones, such as years, or from the shortest ones, such as months.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="excluded">The statistic of the whole time itself.</param>
    /// <param name="wantsLongest">Which ones.</param>
    /// <returns>The periods in order; null where there is no such way.</returns>
    public SuppressionStatistic[]? Tiling(DateOnly first, DateOnly last, SuppressionStatistic excluded, bool wantsLongest)
    {
        List<SuppressionStatistic>? tiles = null;
        for (var day = first; ;)
        {
            if (!_byStart.TryGetValue(day, out var candidates) || Choose(candidates, last, excluded, wantsLongest) is not { } chosen)
                return null;
            if (chosen.Latest == last && tiles is null)
                return [chosen.Statistic];
            (tiles ??= []).Add(chosen.Statistic);
            if (chosen.Latest == last)
                return [.. tiles];
            day = chosen.Latest.AddDays(1);
        }
    }

    private static (DateOnly Latest, SuppressionStatistic Statistic)? Choose(
        List<(DateOnly Latest, SuppressionStatistic Statistic)> candidates, DateOnly last, SuppressionStatistic excluded, bool wantsLongest)
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
