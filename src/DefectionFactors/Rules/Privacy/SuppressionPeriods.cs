namespace DefectionFactors.Rules.Privacy;

/// <summary>The flows of one series in the order of their periods.</summary>
internal sealed class SuppressionPeriods
{
    private readonly List<(DateOnly First, DateOnly Last, SuppressionStatistic Statistic)> _flows = [];

    /// <summary>Sorts flows. Two of one period may be two vintages, so they are left out.</summary>
    public SuppressionPeriods(IEnumerable<SuppressionStatistic> flows)
    {
        foreach (var flow in flows)
        {
            if (flow.Period is { Earliest: { } first, Latest: { } last } && first <= last)
                _flows.Add((first, last, flow));
        }

        _flows.Sort(static (left, right) => Compare((left.First, left.Last), (right.First, right.Last)));
        RemoveVintages();
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
            var position = Choose(day, last, excluded, wantsLongest);
            if (position < 0)
                return null;
            var chosen = _flows[position];
            if (chosen.Last == last && tiles is null)
                return [chosen.Statistic];
            (tiles ??= []).Add(chosen.Statistic);
            if (chosen.Last == last)
                return [.. tiles];
            day = chosen.Last.AddDays(1);
        }
    }

    /// <summary>The position of the longest or shortest flow that begins on a day and does not outlast another; negative where there is none.</summary>
    private int Choose(DateOnly first, DateOnly last, SuppressionStatistic excluded, bool wantsLongest)
    {
        var chosen = -1;
        for (var i = PositionOf(first); i < _flows.Count && _flows[i].First == first && _flows[i].Last <= last; i++)
        {
            if (ReferenceEquals(_flows[i].Statistic, excluded))
                continue;
            chosen = i;
            if (!wantsLongest)
                break;
        }

        return chosen;
    }

    /// <summary>Where the flows that begin on a day or later begin.</summary>
    private int PositionOf(DateOnly first)
    {
        var (low, high) = (0, _flows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _flows[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void RemoveVintages()
    {
        var kept = 0;
        for (var i = 0; i < _flows.Count;)
        {
            var next = i + 1;
            while (next < _flows.Count && Compare((_flows[i].First, _flows[i].Last), (_flows[next].First, _flows[next].Last)) == 0)
                next++;
            if (next == i + 1)
                _flows[kept++] = _flows[i];
            i = next;
        }

        _flows.RemoveRange(kept, _flows.Count - kept);
    }

    private static int Compare((DateOnly First, DateOnly Last) left, (DateOnly First, DateOnly Last) right) =>
        left.First != right.First ? left.First.CompareTo(right.First) : left.Last.CompareTo(right.Last);
}
