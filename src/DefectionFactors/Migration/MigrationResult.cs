namespace DefectionFactors.Migration;

/// <summary>A dataset in the form of version 1.0.</summary>
/// <param name="Utf8Json">The dataset: UTF-8, indented, LF; the very bytes that were given where there was nothing to change.</param>
/// <param name="Changes">Every change, and what was left, in the order of the steps.</param>
public sealed record MigrationResult(byte[] Utf8Json, IReadOnlyList<MigrationChange> Changes);
