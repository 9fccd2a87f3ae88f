using DefectionFactors.Tests.Conformance;

namespace DefectionFactors.Tests.Typed;

/// <summary>A value that code makes obeys the schema as one that is read does.</summary>
public class ConstructionTests
{
    private static readonly StatisticRecord Statistic = Assert.IsType<StatisticRecord>(
        Assert.Single(DefectionFactorDataset.Parse(ConformanceFiles.Read("valid", "statistic-minimal.json")).Records!));

    [Fact]
    public void A_title_beyond_its_length_is_refused_at_once() =>
        Assert.Throws<ArgumentException>(static () => Statistic with { Title = new string('x', 141) });

    [Fact]
    public void A_month_13_is_no_date() => Assert.Throws<ArgumentException>(static () => new EdtfDate("2004-13"));

    [Fact]
    public void A_rule_of_the_whole_record_is_told_by_validating()
    {
        var complete = Statistic with { BreakdownComplete = true };
        Assert.Equal("required", Assert.Single(complete.Validate().Errors).Keyword);
        Assert.Empty(Statistic.Validate().Errors);
    }

    [Fact]
    public void An_open_list_knows_its_codes_and_takes_others()
    {
        Assert.True(Statistic.Indicator.IsKnown);
        Assert.Equal(Indicator.Arrivals, Statistic.Indicator);
        Assert.False(new Indicator("somethingNew").IsKnown);
    }

    [Fact]
    public void Every_bundled_record_is_of_one_kind()
    {
        var kinds = DefectionFactorDataset.Bundled.Records!.Select(static record => record.Match(
            static _ => "statistic", static _ => "policy", static _ => "event", static _ => "condition", static _ => "route", static _ => "association", static _ => "testimony"));
        Assert.Equal(DefectionFactorDataset.Bundled.Records!.Select(static record => record.Kind), kinds);
    }
}
