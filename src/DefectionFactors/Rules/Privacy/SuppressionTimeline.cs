namespace DefectionFactors.Rules.Privacy;

/// <summary>Sums over time: flows of years that make up a longer flow, and flows between two totals.</summary>
/// <param name="statistics">Statistics in force of one indicator and population.</param>
internal sealed class SuppressionTimeline(IReadOnlyList<SuppressionStatistic> statistics)
{
    /// <summary>Numbers in sums over time that are looked at; periods that overlap each other by the thousand are no real table.</summary>
    private const int MaxParts = 1_000_000;

    private int _parts;

    /// <summary>Every sum, as a whole and in each category that all its periods have.</summary>
    /// <param name="equations">Takes them.</param>
    public void Collect(List<SuppressionEquation> equations)
    {
        foreach (var sex in statistics.GroupBy(static statistic => statistic.Sex))
        {
            var members = sex.ToArray();
            var series = members.Where(static statistic => statistic.Basis == TemporalBasis.Flow).GroupBy(static statistic => statistic.Series, StringComparer.Ordinal)
                .ToDictionary(static flows => flows.Key, static flows => new SuppressionPeriods(flows), StringComparer.Ordinal);
            foreach (var statistic in members)
                AddWithinPeriod(equations, statistic, series);
            AddBetweenTotals(equations, members, series);
        }
    }

    private void AddWithinPeriod(List<SuppressionEquation> equations, SuppressionStatistic whole, Dictionary<string, SuppressionPeriods> series)
    {
        if (whole is not { Basis: TemporalBasis.Flow or TemporalBasis.Cumulative, Period: { Earliest: { } first, Latest: { } last } } || first >= last)
            return;
        if (whole.Basis == TemporalBasis.Cumulative)
        {
            foreach (var periods in series.Values)
                AddTilings(equations, periods, (first, last), whole, null);
        }
        else if (series.TryGetValue(whole.Series, out var own))
        {
            AddTilings(equations, own, (first, last), whole, null);
        }
    }

    /// <summary>A later total is the earlier one and the flows since.</summary>
    private void AddBetweenTotals(List<SuppressionEquation> equations, SuppressionStatistic[] sex, Dictionary<string, SuppressionPeriods> series)
    {
        var totals = sex.Where(static statistic => statistic is { Basis: TemporalBasis.Cumulative, Period.Latest: not null }).GroupBy(static statistic => (statistic.Series, statistic.Period!.Earliest));
        foreach (var group in totals)
        {
            var ordered = group.OrderBy(static total => total.Period!.Latest).ToArray();
            for (var i = 1; i < ordered.Length; i++)
            {
                var (from, to) = (ordered[i - 1].Period!.Latest!.Value, ordered[i].Period!.Latest!.Value);
                if (from == to)
                    continue;
                foreach (var periods in series.Values)
                    AddTilings(equations, periods, (from.AddDays(1), to), ordered[i], ordered[i - 1]);
            }
        }
    }

    /// <summary>The sums of the one or two ways to make up a time from periods, after a former total where there is one.</summary>
    private void AddTilings(List<SuppressionEquation> equations, SuppressionPeriods periods, (DateOnly First, DateOnly Last) time, SuppressionStatistic whole, SuppressionStatistic? former)
    {
        var longest = periods.Tiling(time.First, time.Last, excluded: whole, wantsLongest: true);
        if (longest is not null)
            AddSum(equations, whole, former, longest);
        var shortest = periods.Tiling(time.First, time.Last, excluded: whole, wantsLongest: false);
        if (shortest is not null && (longest is null || !shortest.AsSpan().SequenceEqual(longest)))
            AddSum(equations, whole, former, shortest);
    }

    private void AddSum(List<SuppressionEquation> equations, SuppressionStatistic whole, SuppressionStatistic? former, SuppressionStatistic[] tiles)
    {
        SuppressionStatistic[] parts = former is null ? tiles : [former, .. tiles];
        _parts += parts.Length;
        if (_parts <= MaxParts && (whole.IsOpen || Array.Exists(parts, static part => part.IsOpen)))
            equations.AddRange(SuppressionEquation.OfWholesAndCategories(whole, parts));
    }
}
