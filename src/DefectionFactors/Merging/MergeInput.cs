namespace DefectionFactors.Merging;

/// <summary>One dataset to merge.</summary>
/// <param name="Name">What the report calls it, such as its path.</param>
/// <param name="Dataset">The dataset; it has its records in it and breaks no rule.</param>
public sealed record MergeInput(string Name, DefectionFactorDataset Dataset);
