using System.Globalization;
using System.Text.RegularExpressions;
using EssayQuestions;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Samples;

public partial class EssayQuestionsTests
{
    private static readonly DefectionFactorDataset Dataset = DefectionFactorDataset.Bundled;

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void The_answers_are_as_checked_in_under_every_culture(string culture)
    {
        var former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var path = Repository.Combine("samples", "EssayQuestions", "expected-output.txt");
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                File.WriteAllText(path, Answers());
            Assert.Equal(File.ReadAllText(path), Answers());
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Fact]
    public void Every_answer_names_records_and_sources_of_the_dataset_and_lists_the_sources()
    {
        var answers = Answers();
        var named = Link().Matches(answers);
        Assert.NotEmpty(named);
        Assert.All(named, link =>
        {
            Assert.NotNull(Dataset.Find(new(link.Groups["record"].Value)));
            Assert.NotNull(Dataset.FindSource(new(link.Groups["source"].Value)));
            Assert.Contains($"\n{link.Groups["source"].Value}: ", answers, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_method_that_is_right_has_no_errors_and_covers_everything()
    {
        double[] doubling = [.. Enumerable.Range(0, 16).Select(static power => Math.Pow(2, power))];
        var growth = new Method("growth", static (past, years) => past[^1] * Math.Pow(2, years));
        var trial = Backtest.Run(growth, doubling, yearsAhead: 2);
        Assert.Equal((0, 0, trial.Count), (trial.MeanError, trial.MedianError, trial.Covered));
        Assert.Equal(doubling.Length - Backtest.Training - 1, trial.Count);
    }

    [Fact]
    public void A_forecast_of_the_past_does_not_know_what_came_after()
    {
        var seen = new List<double[]>();
        var spy = new Method("spy", (past, _) =>
        {
            seen.Add(past);
            return past[^1];
        });
        double[] series = [.. Enumerable.Range(1, 12).Select(static value => (double)value)];
        var last = Backtest.Run(spy, series, yearsAhead: 1);
        Assert.Equal(4, last.Count);
        Assert.All(seen, past => Assert.True(past.Length < series.Length));
        Assert.Equal(1, last.MeanError);
    }

    private static string Answers()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Questions.Answer(Dataset, output);
        return output.ToString();
    }

    [GeneratedRegex(@"\[(?<record>\S+) < (?<source>[^\s,\]]+)(?:, read in \S+)?\]")]
    private static partial Regex Link();
}
