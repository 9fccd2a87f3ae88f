using System.Text.Json;
using Schemawright;

namespace DefectionFactors.Tool.Tests;

public class CiteCommandTests
{
    [Theory]
    [InlineData("cite-csl", "csl")]
    [InlineData("cite-bibtex", "bibtex")]
    [InlineData("cite-ris", "ris")]
    public void The_sources_of_records_are_as_checked_in(string name, string format)
    {
        var run = ToolRun.Of("cite", "laos.hand-over", "sex.ratio", "famine.deaths", "china.low-wages", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(name, run.Output);
    }

    [Fact]
    public void Every_work_of_the_dataset_is_cited_once_and_no_alias()
    {
        var run = ToolRun.Of("cite");
        using var items = JsonDocument.Parse(run.Output);
        var ids = items.RootElement.EnumerateArray().Select(static item => item.GetProperty("id").GetString()!).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains("jeong-2020", ids);
        Assert.DoesNotContain("song-2016", ids);
        var aside = DefectionFactorDataset.Bundled.Sources.Count(static source => source.AliasOf is not null || source.Check == SourceCheck.Missing);
        Assert.Equal(DefectionFactorDataset.Bundled.Sources.Count - aside, ids.Length);
    }

    [Fact]
    public void An_alias_cites_the_work_that_it_means()
    {
        var run = ToolRun.Of("cite", "song-2016", "--format", "ris");
        Assert.Contains("ID  - jeong-2020\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_that_was_looked_for_in_vain_is_not_cited_and_that_is_told()
    {
        var dataset = DefectionFactorDataset.Bundled;
        var lost = dataset with { Sources = dataset.Sources.Select(static source => source.Id == "king-2021" ? source with { Check = SourceCheck.Missing } : source).ToValueList() };
        var run = ToolRun.WithInput(lost.ToUtf8Json(), "cite", "king-2021", "--format", "bibtex", "--file", "-");
        Assert.Equal((0, "", "king-2021: nothing to cite; the work was not found.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("There is no record or source 'no.such.record'.", "cite", "no.such.record")]
    [InlineData("Argument 'word' not recognized", "cite", "--format", "word")]
    public void What_cannot_be_cited_is_told(string expected, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
