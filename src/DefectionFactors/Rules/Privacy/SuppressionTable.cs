using System.Runtime.InteropServices;

namespace DefectionFactors.Rules.Privacy;

/// <summary>The sums that join statistics of one indicator and population: complete breakdowns, all people beside those of each sex, and years that make up a longer time.</summary>
internal sealed class SuppressionTable
{
    /// <summary>Each round lets what became known in one sum reach the next one; real tables need two or three.</summary>
    private const int MaxRounds = 16;

    private readonly List<SuppressionEquation> _equations = [];
    private readonly IReadOnlyList<SuppressionStatistic> _statistics;

    /// <summary>Gathers the sums and solves them.</summary>
    /// <param name="statistics">Statistics of one key, in the order of the text.</param>
    public SuppressionTable(IReadOnlyList<SuppressionStatistic> statistics)
    {
        _statistics = statistics;
        foreach (var statistic in statistics)
        {
            if (statistic is { IsComplete: true, IsOpen: true })
                _equations.AddRange(statistic.OwnEquations());
        }

        var inForce = statistics.Where(static statistic => statistic.Period is not null).ToArray();
        foreach (var time in WithOpenSexes(inForce).GroupBy(TimeOf))
            AddSexes([.. time]);

        new SuppressionTimeline(inForce).Collect(_equations);

        _equations.RemoveAll(static equation => !equation.IsOpen);
        for (var round = 0; round < MaxRounds && _equations.Count(static equation => equation.Solve()) > 0; round++)
        {
            // Solving is what the condition does.
        }
    }

    /// <summary>Places of suppressed numbers that can be worked out.</summary>
    public IEnumerable<FindingLocation> Disclosed => _statistics.Where(static statistic => statistic.HasSuppressed).SelectMany(static statistic => statistic.Parts.Prepend(statistic.Whole)).Where(static cell => cell.IsDisclosed).Select(static cell => cell.Place);

    private static (TemporalBasis Basis, DateOnly? Earliest, DateOnly? Latest) TimeOf(SuppressionStatistic statistic) => (statistic.Basis, statistic.Period!.Earliest, statistic.Period.Latest);

    /// <summary>The statistics of those times that have several, of which one at least is open: the sexes need all people and one sex.</summary>
    private static IEnumerable<SuppressionStatistic> WithOpenSexes(SuppressionStatistic[] inForce)
    {
        var times = new Dictionary<(TemporalBasis Basis, DateOnly? Earliest, DateOnly? Latest), (int Count, bool IsOpen)>(inForce.Length);
        foreach (var statistic in inForce)
        {
            ref var time = ref CollectionsMarshal.GetValueRefOrAddDefault(times, TimeOf(statistic), out _);
            time = (time.Count + 1, time.IsOpen || statistic.IsOpen);
        }

        return inForce.Where(statistic => times[TimeOf(statistic)] is { Count: > 1, IsOpen: true });
    }

    /// <summary>All people are men, women and those whose sex is not stated, as a whole and in each category. Two records of one sex may be two vintages, so they are left alone.</summary>
    private void AddSexes(SuppressionStatistic[] time)
    {
        var sexes = time.GroupBy(static statistic => statistic.Sex).Where(static records => records.Count() == 1).ToDictionary(static records => records.Key, static records => records.Single());
        if (!sexes.Remove(Sex.All, out var all))
            return;
        foreach (var (sex, statistic) in sexes)
        {
            if (all.Categories.TryGetValue((BreakdownDimension.Sex, sex.ToString().ToLowerInvariant()), out var part))
                _equations.Add(new SuppressionEquation(part, [statistic.Whole]));
        }

        if (sexes.Count >= 2 && time.Length == sexes.Count + 1)
            _equations.AddRange(SuppressionEquation.OfWholesAndCategories(all, [.. sexes.OrderBy(static sex => sex.Key).Select(static sex => sex.Value)]));
    }
}
