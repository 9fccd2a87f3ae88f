namespace Schemawright.Generator.Tests.Differential;

/// <summary>What came of asking generated code and the evaluator about instances.</summary>
/// <param name="Lines">One for each instance on which they differ, or which does not come back as it was.</param>
/// <param name="Valid">How many instances were valid.</param>
/// <param name="Invalid">How many were not.</param>
internal sealed record Comparison(IReadOnlyList<string> Lines, int Valid, int Invalid)
{
    /// <summary>How many valid instances were read into an object and written back as equal JSON.</summary>
    public int Restored { get; init; }
}
