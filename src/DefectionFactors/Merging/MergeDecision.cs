namespace DefectionFactors.Merging;

/// <summary>One decision that a merge took.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Subject"><c>record</c>, <c>source</c> or <c>dataset</c>.</param>
/// <param name="Id">Identifier in the merged dataset; for metadata, the member.</param>
/// <param name="Inputs">Names of the inputs concerned, in their order.</param>
/// <param name="Message">The decision in words.</param>
public sealed record MergeDecision(MergeDecisionKind Kind, string Subject, string Id, IReadOnlyList<string> Inputs, string Message);
