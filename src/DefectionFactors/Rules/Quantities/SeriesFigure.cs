namespace DefectionFactors.Rules.Quantities;

/// <summary>A value as it is remembered.</summary>
/// <param name="Id">The identifier of its record.</param>
/// <param name="Quantity">The value.</param>
/// <param name="Breakdown">Its parts; null where there are none.</param>
internal sealed record SeriesFigure(string Id, Quantity Quantity, IReadOnlyList<BreakdownPart>? Breakdown);
