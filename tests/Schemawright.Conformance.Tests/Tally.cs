namespace Schemawright.Conformance.Tests;

/// <summary>How many of how many.</summary>
/// <param name="Passed">The tests that pass.</param>
/// <param name="Total">All tests.</param>
internal readonly record struct Tally(int Passed, int Total)
{
    /// <summary>Adds two tallies.</summary>
    public Tally Plus(Tally other) => new(Passed + other.Passed, Total + other.Total);

    /// <summary>The tally as <c>passed/total</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Passed}/{Total}");
}
