using System.Text;

namespace DefectionFactors.Tool.Tests;

public class ShowCommandTests
{
    [Theory]
    [InlineData("show-record-80", "show", "famine.deaths", "--width", "80")]
    [InlineData("show-record-ko-80", "show", "route.thailand", "--width", "80", "--language", "ko")]
    [InlineData("show-series-80", "show", "arrivals.kr", "--width", "80")]
    [InlineData("show-series-2012-120", "show", "arrivals.kr", "--width", "120", "--as-of", "2012-06-01")]
    [InlineData("show-source-80", "show", "song-2016", "--width", "80")]
    [InlineData("show-group-80", "show", "--group", "pushPolitical", "--during", "1960/2015", "--width", "80")]
    public void Output_is_as_checked_in(string name, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(name, run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        string[] everything = [.. DefectionFactorDataset.Bundled.Records!.Select(static record => record.Id.Value), .. DefectionFactorDataset.Bundled.Sources.Select(static source => source.Id.Value)];
        var run = ToolRun.Of(["show", .. everything, "--width", $"{width}"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(Columns(line) <= width, line));
    }

    [Fact]
    public void An_indicator_chooses_statistics()
    {
        var run = ToolRun.Of("show", "--indicator", "gdpGrowth");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("gdp.2020", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("5 records\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no record, series or source 'no.such.record'.", "show", "no.such.record")]
    [InlineData("There is no record, series or source 'No Such'.", "show", "arrivals.kr", "No Such")]
    [InlineData("'20x' is not a valid period", "show", "--during", "20x")]
    [InlineData("'yesterday' is not a valid day", "show", "--as-of", "yesterday")]
    [InlineData("The width must be at least 40 columns.", "show", "--width", "3")]
    [InlineData("Argument 'pushing' not recognized", "show", "--group", "pushing")]
    [InlineData("nowhere.json: can't be read", "show", "--file", "nowhere.json")]
    public void What_cannot_be_shown_is_told(string expected, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_dataset_is_told_with_its_places()
    {
        var run = ToolRun.WithInput("{\n  \"schemaVersion\": \"1.0\"\n}"u8.ToArray(), "show", "--file", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("-:1:1: error required", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_looks_like_markup_is_shown_as_it_is()
    {
        var json = Encoding.UTF8.GetString(DefectionFactorDataset.BundledJson()).Replace("Steep and sudden fall of arrivals after 2019", "Steep [red]fall[/] of [arrivals", StringComparison.Ordinal);
        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(json), "show", "arrivals.kr.fall-after-2019", "--file", "-");
        Assert.Contains("Steep [red]fall[/] of [arrivals", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Columns of a terminal: Hangul and Chinese characters take two.</summary>
    private static int Columns(string line) => line.Sum(static letter => letter is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uFF00' and <= '\uFF60' ? 2 : 1);
}
