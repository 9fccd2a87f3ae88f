namespace DefectionFactors.Rules.Quantities;

/// <summary>What two values must have in common to be values of the same thing.</summary>
/// <param name="SeriesId">The series.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Basis">How it is counted over time.</param>
/// <param name="Population">Who is counted.</param>
/// <param name="Earliest">The first day of the period; null where it is open.</param>
/// <param name="Latest">The last day of the period; null where it is open.</param>
internal readonly record struct SeriesKey(string SeriesId, Indicator Indicator, TemporalBasis Basis, Population Population, DateOnly? Earliest, DateOnly? Latest);
