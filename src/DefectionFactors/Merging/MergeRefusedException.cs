namespace DefectionFactors.Merging;

/// <summary>The datasets can't become one without a decision that nobody but their publishers can take.</summary>
/// <param name="message">Why.</param>
public sealed class MergeRefusedException(string message) : Exception(message);
