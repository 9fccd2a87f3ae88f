using DefectionFactors.Tests.Conformance;

namespace DefectionFactors.Tests.Typed;

/// <summary>Absent, null and a value stay three different things.</summary>
public class ThreeStateTests
{
    [Fact]
    public void Whether_an_instrument_is_in_force_can_be_unsaid_unknown_or_known()
    {
        var states = Read("three-states-in-force.json").Records!.Cast<PolicyRecord>().Select(static policy => policy.Instrument.InForce).ToArray();
        Assert.Equal([false, true, true, true], states.Select(static state => state.HasValue));
        Assert.Equal([null, null, true, false], states.Select(static state => state.ValueOrDefault));
    }

    [Fact]
    public void A_default_is_read_but_not_written()
    {
        var statistic = Assert.IsType<StatisticRecord>(Assert.Single(Read("statistic-minimal.json").Records!));
        Assert.Null(statistic.BreakdownComplete);
        Assert.False(statistic.BreakdownCompleteOrDefault);
        Assert.Equal(DisclosureStatus.NoneNeeded, statistic.DisclosureOrDefault);
        Assert.DoesNotContain("disclosure", statistic.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_a_member_drops_the_text_that_it_had()
    {
        var statistic = Read("number-text.json").Records!.Cast<StatisticRecord>().First();
        var quantity = Assert.IsType<ExactQuantity>(statistic.Quantity);
        Assert.Contains("\"value\":1.50,", statistic.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"value\":2,", (statistic with { Quantity = quantity with { Value = 2 } }).ToJson(), StringComparison.Ordinal);
    }

    private static DefectionFactorDataset Read(string name) => DefectionFactorDataset.Parse(ConformanceFiles.Read("valid", name));
}
