using System.Globalization;
using DefectionFactors.Time;

namespace DefectionFactors.Tests.Time;

public class EdtfPeriodTests
{
    [Theory]
    [InlineData("2004", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("2004-02", "2004-02-01", "2004-02-29", EdtfPrecision.Month)]
    [InlineData("2004-02-29", "2004-02-29", "2004-02-29", EdtfPrecision.Day)]
    [InlineData("196X", "1960-01-01", "1969-12-31", EdtfPrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("000X", "0001-01-01", "0009-12-31", EdtfPrecision.Decade)]
    [InlineData("99XX", "9900-01-01", "9999-12-31", EdtfPrecision.Century)]
    [InlineData("2004-07-27/2004-07-28", "2004-07-27", "2004-07-28", EdtfPrecision.Day)]
    [InlineData("1948-12-10/19XX", "1948-12-10", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("1986/..", "1986-01-01", null, EdtfPrecision.Year)]
    [InlineData("../2013-05", null, "2013-05-31", EdtfPrecision.Month)]
    public void A_period_spans_all_days_that_may_be_meant(string text, string? earliest, string? latest, EdtfPrecision precision)
    {
        var period = EdtfPeriod.Parse(new EdtfDate(text));
        Assert.Equal((Day(earliest), Day(latest), precision), (period.Earliest, period.Latest, period.Precision));
        Assert.Equal((earliest is null, latest is null), (period.IsOpenStart, period.IsOpenEnd));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("{0:0000}-{1:00}-{2:00}")]
    [InlineData("{0:0000}-{1:0}-{2:000}")]
    [InlineData("{0:0000}-{1:00}-{2:0}x")]
    [InlineData("{0:0000}/{1:00}-{2:00}")]
    public void Days_are_those_of_the_calendar(string format)
    {
        foreach (var year in (int[])[0, 1, 4, 1900, 2000, 2023, 9999])
        {
            for (var date = 0; date < 14 * 33; date++)
            {
                var text = string.Format(CultureInfo.InvariantCulture, format, year, date / 33, date % 33);
                var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
                Assert.Equal(isDay ? day : null, EdtfPeriod.TryParse(text, out var period) && period.Precision == EdtfPrecision.Day ? period.Earliest : null);
            }
        }
    }

    [Fact]
    public void A_period_that_is_open_at_both_ends_has_no_precision()
    {
        var period = EdtfPeriod.Parse("../..");
        Assert.Equal((null, null, null), (period.Earliest, period.Latest, period.Precision));
        Assert.True(period.Contains(DateOnly.MinValue) && period.Contains(DateOnly.MaxValue) && period.IsOrdered);
    }

    [Theory]
    [InlineData("2004", false, false)]
    [InlineData("2004?", true, false)]
    [InlineData("2004-05~", false, true)]
    [InlineData("199X%", true, true)]
    [InlineData("1998?/..", true, false)]
    [InlineData("1998/2000~", false, true)]
    public void Marks_are_read_at_either_end(string text, bool isUncertain, bool isApproximate)
    {
        var period = EdtfPeriod.Parse(text);
        Assert.Equal((isUncertain, isApproximate), (period.IsUncertain, period.IsApproximate));
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-06-31")]
    [InlineData("0000")]
    [InlineData("0000-01")]
    [InlineData("2023-13")]
    [InlineData("2023/2023-02-29")]
    [InlineData("XXXX")]
    [InlineData("2023-1")]
    [InlineData("+203")]
    [InlineData("2023/")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("2023~?")]
    public void What_the_calendar_or_the_profile_has_not_is_refused(string text)
    {
        Assert.False(EdtfPeriod.TryParse(text, out var period));
        Assert.Null(period);
        Assert.Throws<FormatException>(() => EdtfPeriod.Parse(text));
    }

    [Theory]
    [InlineData("2004", "2004-07", true, true)]
    [InlineData("2004-07", "2004", false, true)]
    [InlineData("2004", "2004-12/2005-01", false, true)]
    [InlineData("2004", "2005", false, false)]
    [InlineData("1986/..", "2004", true, true)]
    [InlineData("2004", "1986/..", false, true)]
    [InlineData("../..", "1986/..", true, true)]
    [InlineData("../1998", "1999/2001", false, false)]
    [InlineData("2018/2002", "2010", false, false)]
    public void Periods_contain_and_overlap(string left, string right, bool contains, bool overlaps)
    {
        var (first, second) = (EdtfPeriod.Parse(left), EdtfPeriod.Parse(right));
        Assert.Equal((contains, overlaps, overlaps), (first.Contains(second), first.Overlaps(second), second.Overlaps(first)));
    }

    [Fact]
    public void A_day_is_within_its_bounds_only()
    {
        var period = EdtfPeriod.Parse("2004-07");
        Assert.True(period.Contains(new DateOnly(2004, 7, 1)) && period.Contains(new DateOnly(2004, 7, 31)));
        Assert.False(period.Contains(new DateOnly(2004, 6, 30)) || period.Contains(new DateOnly(2004, 8, 1)));
    }

    [Theory]
    [InlineData("2004", "2005", true)]
    [InlineData("2004-12-31", "2005", true)]
    [InlineData("199X", "2000/..", true)]
    [InlineData("2004", "2004-12", false)]
    [InlineData("1986/..", "2005", false)]
    [InlineData("2004", "../2005", false)]
    public void A_period_is_before_another_only_where_that_is_certain(string left, string right, bool isBefore)
    {
        var (first, second) = (EdtfPeriod.Parse(left), EdtfPeriod.Parse(right));
        Assert.Equal((isBefore, isBefore, false), (first.IsBefore(second), second.IsAfter(first), second.IsBefore(first)));
    }

    [Fact]
    public void Periods_have_one_order_in_lists()
    {
        string[] ordered = ["../..", "../1998", "0001", "199X", "1998", "1999/2001", "2002-01", "2002", "2002~", "2002/..", "2003"];
        var shuffled = ordered.Reverse().Select(EdtfPeriod.Parse).Order().Select(static period => period.Text);
        Assert.Equal(["../1998", "../..", .. ordered[2..]], shuffled);
        Assert.True(EdtfPeriod.Parse("2002").CompareTo(null) > 0);
    }

    [Theory]
    [InlineData("2004", 2004)]
    [InlineData("2004-02/2004-05", 2004)]
    [InlineData("2004/2005", null)]
    [InlineData("2004/..", null)]
    [InlineData("../..", null)]
    public void A_period_within_one_year_has_it(string text, int? year) => Assert.Equal(year, EdtfPeriod.Parse(text).Year);

    [Fact]
    public void A_year_makes_a_period()
    {
        Assert.Equal(EdtfPeriod.Parse("0033"), EdtfPeriod.OfYear(33));
        Assert.Throws<FormatException>(() => EdtfPeriod.OfYear(10_000));
        Assert.Throws<FormatException>(() => EdtfPeriod.OfYear(0));
    }

    [Fact]
    public void Every_date_of_the_bundled_data_is_read() =>
        Assert.All(DefectionFactorDataset.Bundled.Records!, static record => Assert.True(EdtfPeriod.Parse(record.Time).IsOrdered));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
