namespace DefectionFactors.Rules.Privacy;

/// <summary>Sums over time: flows of years that make up a longer flow, and flows between two totals.</summary>
/// <param name="statistics">Statistics in force of one indicator and population.</param>
internal sealed class SuppressionTimeline(IReadOnlyList<SuppressionStatistic> statistics)
{
    /// <summary>Numbers in sums over time that are looked at; periods that overlap each other by the thousand are no real table.</summary>
    private const int MostParts = 1_000_000;

    private int _parts;

    /// <summary>Every sum, as a whole and in each category that all its periods have.</summary>
    public IEnumerable<SuppressionEquation> Equations()
    {
        foreach (var sex in statistics.GroupBy(static statistic => statistic.Sex))
        {
            var series = sex.Where(static statistic => statistic.Basis == TemporalBasis.Flow).GroupBy(static statistic => statistic.Series, StringComparer.Ordinal)
                .ToDictionary(static flows => flows.Key, static flows => new SuppressionPeriods(flows), StringComparer.Ordinal);
            foreach (var equation in sex.SelectMany(statistic => WithinPeriod(statistic, series)).Concat(BetweenTotals(sex, series)))
                yield return equation;
        }
    }

    private IEnumerable<SuppressionEquation> WithinPeriod(SuppressionStatistic whole, Dictionary<string, SuppressionPeriods> series)
    {
        if (whole is not { Basis: TemporalBasis.Flow or TemporalBasis.Cumulative, Period: { Earliest: { } first, Latest: { } last } } || first >= last)
            return [];
        var candidates = whole.Basis == TemporalBasis.Flow ? (series.TryGetValue(whole.Series, out var own) ? [own] : []) : (IEnumerable<SuppressionPeriods>)series.Values;
        return candidates.SelectMany(periods => periods.Tilings(first, last, excluded: whole)).SelectMany(tiles => Sum(whole, tiles));
    }

    /// <summary>A later total is the earlier one and the flows since.</summary>
    private IEnumerable<SuppressionEquation> BetweenTotals(IEnumerable<SuppressionStatistic> sex, Dictionary<string, SuppressionPeriods> series)
    {
        var totals = sex.Where(static statistic => statistic is { Basis: TemporalBasis.Cumulative, Period.Latest: not null }).GroupBy(static statistic => (statistic.Series, statistic.Period!.Earliest));
        foreach (var group in totals)
        {
            var ordered = group.OrderBy(static total => total.Period!.Latest).ToArray();
            for (var i = 1; i < ordered.Length; i++)
            {
                var (former, later) = (ordered[i - 1], ordered[i]);
                var (from, to) = (former.Period!.Latest!.Value, later.Period!.Latest!.Value);
                if (from == to)
                    continue;
                foreach (var tiles in series.Values.SelectMany(periods => periods.Tilings(from.AddDays(1), to, excluded: null)))
                {
                    foreach (var equation in Sum(later, [former, .. tiles]))
                        yield return equation;
                }
            }
        }
    }

    private IEnumerable<SuppressionEquation> Sum(SuppressionStatistic whole, SuppressionStatistic[] parts)
    {
        _parts += parts.Length;
        return _parts <= MostParts && (whole.IsOpen || Array.Exists(parts, static part => part.IsOpen)) ? SuppressionEquation.OfWholesAndCategories(whole, parts) : [];
    }
}
