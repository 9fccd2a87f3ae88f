using System.Collections.Immutable;

namespace DefectionFactors.Benchmarks.Tests;

/// <summary>What can be counted in a dataset however it was read: two readers that did the same work give equal tallies.</summary>
/// <param name="Sources">Identifiers of the sources, in order.</param>
/// <param name="Records">Kind, identifier, title and time of each record, in order.</param>
/// <param name="References">How many sources the records cite, with repeats.</param>
/// <param name="Quantities">How many quantities there are, at any depth.</param>
/// <param name="Sum">Sum of all their numbers.</param>
internal sealed record Tally(ImmutableArray<string> Sources, ImmutableArray<string> Records, int References, int Quantities, decimal Sum)
{
    /// <summary>Fails with the first difference.</summary>
    public static void AssertEqual(Tally expected, Tally actual)
    {
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Records, actual.Records);
        Assert.Equal((expected.References, expected.Quantities, expected.Sum), (actual.References, actual.Quantities, actual.Sum));
    }
}
