using DefectionFactors.Rules;

namespace DefectionFactors.Privacy;

/// <summary>How a dataset could be made coarser. It is for a person to accept.</summary>
/// <param name="Changes">The changes, at most one for each value.</param>
/// <param name="Utf8Json">The dataset after the changes: UTF-8, indented, LF; the text as it was where there is nothing to change.</param>
/// <param name="Remaining">What is still found then, and needs a person; places are those in <paramref name="Utf8Json"/>.</param>
public sealed record PrivacyProposal(IReadOnlyList<PrivacyChange> Changes, byte[] Utf8Json, IReadOnlyList<RuleFinding> Remaining);
