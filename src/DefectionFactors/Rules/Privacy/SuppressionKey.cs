namespace DefectionFactors.Rules.Privacy;

/// <summary>What statistics must have in common before a sum can join them.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Group">Who is counted.</param>
/// <param name="Age">Of which age; null where all are.</param>
/// <param name="Origin">From where; null where from anywhere.</param>
/// <param name="Unit">In which unit.</param>
internal readonly record struct SuppressionKey(Indicator Indicator, PopulationGroup Group, AgeRange? Age, Schemawright.ValueList<SubdivisionCode>? Origin, Unit Unit);
