using DefectionFactors.Rules.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>What statistics must have in common before a sum can join them.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Group">Who is counted.</param>
/// <param name="Age">Of which age; null where all are.</param>
/// <param name="Origin">From where; null where from anywhere.</param>
/// <param name="Unit">In which unit.</param>
internal readonly record struct SuppressionKey(Indicator Indicator, PopulationGroup Group, AgeRange? Age, Schemawright.ValueList<SubdivisionCode>? Origin, Unit Unit)
{
    /// <summary>What a statistic shares with those that it can be summed with.</summary>
    public static SuppressionKey Of(StatisticRecord statistic) => new(
        statistic.Indicator, statistic.Population.Group, statistic.Population.Age, statistic.Population.Origin, QuantityText.UnitOf(statistic.Quantity) ?? Unit.Persons);
}
