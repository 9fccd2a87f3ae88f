using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Tests;

public class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_listed_with_its_severity_and_title()
    {
        var run = ToolRun.Of("rules");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(RuleCatalogue.All.Count, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("DFR302 error       The parts of a complete breakdown sum to the whole, in each dimension.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DFR302")]
    [InlineData("dfr302")]
    public void A_rule_is_explained_by_its_page(string id)
    {
        var run = ToolRun.Of("rules", "explain", id);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(RuleCatalogue.Find("DFR302")!.Explain(), run.Output);
    }

    [Theory]
    [InlineData("rules", "explain", "DFR999")]
    [InlineData("rules", "explain")]
    [InlineData("rules", "explain", "DFR302", "DFR303")]
    public void What_is_no_rule_is_told(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.Equal("", run.Output);
    }
}
