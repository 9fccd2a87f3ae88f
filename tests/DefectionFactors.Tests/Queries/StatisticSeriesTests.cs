namespace DefectionFactors.Tests.Queries;

public class StatisticSeriesTests
{
    private static readonly StatisticSeries Arrivals = DefectionFactorDataset.Bundled.FindSeries(new("arrivals.kr"))!;

    [Fact]
    public void The_newest_vintage_adds_up_to_the_printed_total() => Assert.Equal("34537 persons", Arrivals.Sum().ToString());

    [Fact]
    public void As_of_2012_the_first_vintage_adds_up_to_its_own_total()
    {
        var former = Arrivals.AsOf(new DateOnly(2012, 1, 11));
        Assert.Equal("23100 persons", former.Sum().ToString());
        Assert.Equal("2927 persons", former.ValueFor("2009")!.Quantity.ToValue().ToString());
        Assert.Equal("2914 persons", Arrivals.ValueFor("2009")!.Quantity.ToValue().ToString());
        Assert.Empty(Arrivals.AsOf(new DateOnly(2012, 1, 10)));
    }

    [Fact]
    public void As_of_the_autumn_of_2020_the_part_of_the_year_stands_for_it()
    {
        var autumn = Arrivals.AsOf(new DateOnly(2020, 12, 31));
        Assert.Equal("33718 persons", autumn.Sum().ToString());
        Assert.Equal("2020-01/2020-09", autumn[^1].Period.Text);
        Assert.Equal("2020", Arrivals.AsOf(new DateOnly(2021, 12, 31))[^1].Period.Text);
    }

    [Theory]
    [InlineData(2026, 1, 20, "224 persons")]
    [InlineData(2026, 2, 3, "224 persons")]
    [InlineData(2026, 2, 4, "223 persons")]
    public void A_correction_counts_from_its_day(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Arrivals.AsOf(new DateOnly(year, month, day)).ValueFor("2025")!.Quantity.ToValue().ToString());

    [Fact]
    public void Values_stand_in_the_order_of_their_periods_with_the_flows_apart()
    {
        Assert.Equal(Arrivals.Count - 1, Arrivals.Flows.Count());
        Assert.Equal(("../1998", "1999/2001", "2002", "2025"), (Arrivals[0].Period.Text, Arrivals[1].Period.Text, Arrivals[2].Period.Text, Arrivals[^1].Period.Text));
        Assert.Equal(["2020", "2021", "2022"], Arrivals.Flows.During("2020/2022").Select(static value => value.Period.Text));
        Assert.Null(Arrivals.ValueFor("1990"));
        Assert.True(Arrivals.Vintages.Count > Arrivals.Count);
        Assert.Equal(Indicator.Arrivals, Arrivals.Indicator);
    }

    [Fact]
    public void The_dataset_as_of_a_day_agrees_with_the_series()
    {
        var dataset = DefectionFactorDataset.Bundled;
        var former = dataset.AsOf(new DateOnly(2012, 1, 11));
        Assert.Equal("arrivals.kr.2009.first", Assert.Single(former.OfType<StatisticRecord>(), static record => record.SeriesId == new Identifier("arrivals.kr") && record.Time == "2009").Id);
        Assert.Equal(dataset.Records!.Count(static record => record.IsInForce), dataset.AsOf(DateOnly.MaxValue).Count);
    }
}
