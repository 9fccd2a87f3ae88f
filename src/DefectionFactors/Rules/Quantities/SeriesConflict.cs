namespace DefectionFactors.Rules.Quantities;

/// <summary>Two values that cannot both be true.</summary>
/// <param name="FormerId">The identifier of the record that stands first.</param>
/// <param name="LaterId">The identifier of the other record.</param>
/// <param name="Former">The value that stands first.</param>
/// <param name="Later">The other value.</param>
/// <param name="Category">The category whose values they are; null for the whole.</param>
/// <param name="Place">Where the later value stands.</param>
/// <param name="NumberPlace">Where its number stands, if it is one exact number; else the same place.</param>
internal sealed record SeriesConflict(string FormerId, string LaterId, Quantity Former, Quantity Later, string? Category, FindingLocation Place, FindingLocation NumberPlace);
