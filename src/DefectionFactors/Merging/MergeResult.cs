namespace DefectionFactors.Merging;

/// <summary>A merged dataset and how it came about.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Utf8Json">Its text: UTF-8, indented, LF.</param>
/// <param name="Decisions">Every decision: metadata first, then sources and records in their order in the dataset.</param>
public sealed record MergeResult(DefectionFactorDataset Dataset, byte[] Utf8Json, IReadOnlyList<MergeDecision> Decisions);
