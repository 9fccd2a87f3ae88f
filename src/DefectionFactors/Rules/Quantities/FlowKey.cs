namespace DefectionFactors.Rules.Quantities;

/// <summary>What tells the flow of one period from every other.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Group">Who is counted.</param>
/// <param name="Sex">Of which sex.</param>
/// <param name="Earliest">The first day; null where it is open.</param>
/// <param name="Latest">The last day; null where it is open.</param>
internal readonly record struct FlowKey(string Indicator, PopulationGroup Group, Sex Sex, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>The flow of a statistic's own period.</summary>
    public static FlowKey Of(StatisticRecord statistic, DateOnly? earliest, DateOnly? latest) =>
        new(statistic.Indicator.Value, statistic.Population.Group, statistic.Population.SexOrDefault, earliest, latest);
}
