namespace DefectionFactors.Rules.Quantities;

/// <summary>What the totals of one series have in common.</summary>
/// <param name="SeriesId">The series.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Group">Who is counted.</param>
/// <param name="Sex">Of which sex.</param>
/// <param name="Unit">In which unit; null for a missing value.</param>
internal readonly record struct CumulativeKey(string SeriesId, Indicator Indicator, PopulationGroup Group, Sex Sex, Unit? Unit);
