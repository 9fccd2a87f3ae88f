using System.Globalization;

namespace DefectionFactors.Tests.Data;

/// <summary>The public series add up to what the ministry prints.</summary>
public class PublicSeriesTests
{
    private static readonly StatisticRecord[] Statistics = [.. DefectionFactorDataset.Bundled.Records!.OfType<StatisticRecord>()];

    private static readonly StatisticRecord[] Arrivals = Series("arrivals.kr");

    [Fact]
    public void Arrivals_add_up_to_the_printed_totals_of_2025() =>
        Assert.Equal((9_593, 24_944, 34_537), Sum(Arrivals.Where(static record => record.Revision!.Status != RevisionStatus.Superseded)));

    [Fact]
    public void Arrivals_add_up_to_the_printed_totals_of_September_2020() => Assert.Equal((9_427, 24_291, 33_718), Sum(OfVintage("2020-09")));

    [Fact]
    public void Arrivals_add_up_to_the_printed_totals_of_January_2012() => Assert.Equal((7_171, 15_929, 23_100), Sum(OfVintage("2012-01-11")));

    [Fact]
    public void Every_year_since_2002_occurs_once_in_force() =>
        Assert.Equal(
            ["../1998", "1999/2001", .. Enumerable.Range(2002, 24).Select(static year => year.ToString(CultureInfo.InvariantCulture))],
            Arrivals.Where(static record => record.Revision!.Status != RevisionStatus.Superseded).Select(static record => record.Time.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void The_older_vintage_is_superseded_by_the_newer_one_year_by_year()
    {
        var older = OfVintage("2012-01-11");
        Assert.Equal(12, older.Length);
        Assert.All(older, static record =>
        {
            var successor = Assert.Single(Arrivals, other => other.Id == record.Revision!.SupersededBy);
            Assert.Equal((record.Id, record.Time, "2020-09"), (successor.Revision!.Supersedes, successor.Time, successor.Revision.AsOf.ToString()));
            Assert.NotEqual(Split(record), Split(successor));
        });
    }

    [Theory]
    [InlineData("arrivals.kr.total.2022", 2022)]
    [InlineData("arrivals.kr.total.2023", 2023)]
    [InlineData("arrivals.kr.total.2024", 2024)]
    [InlineData("arrivals.kr.total.2025", 2025)]
    public void A_cumulative_total_is_the_running_sum(string id, int year) =>
        Assert.Equal(Split(Find(id)), Sum(UpTo(year)));

    [Fact]
    public void The_origins_of_2016_cover_everyone_who_had_arrived() => Assert.Equal(Sum(UpTo(2016)).All, Count(Find("origin.kr.2016").Quantity));

    [Fact]
    public void Single_years_before_2002_add_up_to_the_period_that_the_ministry_prints()
    {
        var years = Series("arrivals.kr.early-years").Where(static record => record.Time.ToString() != "1998");
        Assert.Equal(Count(Find("arrivals.kr.1999-2001").Quantity), years.Sum(static record => Count(record.Quantity)));
    }

    [Theory]
    [InlineData("age.kr.2020-09", BreakdownDimension.Age)]
    [InlineData("occupation.kr.2020-09", BreakdownDimension.Occupation)]
    public void Men_and_women_make_up_each_category(string id, BreakdownDimension dimension)
    {
        var (all, male, female) = (Find(id), Find(id + ".male"), Find(id + ".female"));
        Assert.Equal(Parts(all, dimension), Parts(male, dimension).Zip(Parts(female, dimension), static (men, women) => men + women));
        Assert.Equal((Count(male.Quantity), Count(female.Quantity), 33_648), Split(all));
    }

    [Fact]
    public void The_age_band_in_which_the_ministry_swapped_digits_holds_the_sum_and_says_so()
    {
        var record = Find("age.kr.2020-09");
        Assert.Equal(5_957, Parts(record, BreakdownDimension.Age)[4]);
        Assert.Contains(record.Issues!, static issue => issue.Code == IssueCode.SumMismatch && issue.Note!.Contains("5 597", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("age.kr.2022")]
    [InlineData("occupation.kr.2022")]
    [InlineData("education.kr.2022")]
    public void The_tables_of_2022_leave_out_the_same_people(string id) => Assert.Equal(33_836, Count(Find(id).Quantity));

    [Fact]
    public void Only_the_division_that_was_worked_out_is_no_official_statistic() =>
        Assert.Equal("arrivals.kr.2020", Assert.Single(Arrivals, static record => record.Evidence.Basis != EvidenceBasis.OfficialStatistic).Id.ToString());

    private static StatisticRecord[] Series(string id) => [.. Statistics.Where(record => record.SeriesId?.ToString() == id)];

    private static StatisticRecord[] OfVintage(string asOf) => [.. Arrivals.Where(record => record.Revision!.AsOf?.ToString() == asOf)];

    /// <summary>The arrivals in force of all periods that end by a year.</summary>
    private static IEnumerable<StatisticRecord> UpTo(int year) =>
        Arrivals.Where(record => record.Revision!.Status != RevisionStatus.Superseded && int.Parse(record.Time.ToString()[^4..], CultureInfo.InvariantCulture) <= year);

    private static StatisticRecord Find(string id) => Assert.Single(Statistics, record => record.Id.ToString() == id);

    private static (decimal Male, decimal Female, decimal All) Split(StatisticRecord record) =>
        (Part(record, "male"), Part(record, "female"), Count(record.Quantity));

    private static (decimal Male, decimal Female, decimal All) Sum(IEnumerable<StatisticRecord> records) =>
        records.Select(Split).Aggregate((Male: 0m, Female: 0m, All: 0m), static (sum, split) => (sum.Male + split.Male, sum.Female + split.Female, sum.All + split.All));

    private static decimal Part(StatisticRecord record, string category) =>
        Count(Assert.Single(record.Breakdown!, part => part.Dimension == BreakdownDimension.Sex && part.Category == category).Quantity);

    private static decimal[] Parts(StatisticRecord record, BreakdownDimension dimension) =>
        [.. record.Breakdown!.Where(part => part.Dimension == dimension).Select(static part => Count(part.Quantity))];

    private static decimal Count(Quantity quantity) => Assert.IsType<ExactQuantity>(quantity).Value;
}
