using DefectionFactors;

namespace EssayQuestions;

/// <summary>How might the series go on? Three plain methods, each tried on the past first; no method gets credit for what it knew afterwards.</summary>
internal static class HowItMightGoOn
{
    private static readonly Method[] Methods =
    [
        new("as last year", static (past, _) => past[^1]),
        new("growth as on average so far", static (past, years) => past[^1] * Math.Pow(past[^1] / past[0], years / (past.Length - 1.0))),
        new("mean of the last three years", static (past, _) => past[^3..].Average()),
    ];

    public static void Answer(DefectionFactorDataset dataset, Report report)
    {
        report.Heading("How might the series go on?");
        var flows = dataset.FindSeries(new("arrivals.kr"))!.Flows.During("2002/2025").ToArray();
        double[] past = [.. flows.Select(static flow => (double)flow.Quantity.ToValue().Best!.Value)];
        report.Line($"{past.Length} yearly counts, {flows[0].Period} to {flows[^1].Period}.", flows[0].Record, flows[^1].Record);

        report.Text($"\nTried on the past, one year ahead: each year from {flows[Backtest.Training].Period} on was forecast from the years before it alone,");
        report.Text(FormattableString.Invariant($"with an interval that would have held {Backtest.Promise * 100:0} percent of the method's errors up to then."));
        var trials = Methods.Select(method => Backtest.Run(method, past, yearsAhead: 1)).ToArray();
        foreach (var trial in trials)
            report.Text(FormattableString.Invariant($"  {trial.Method.Name,-30} mean error {trial.MeanError,4:0} persons, median {trial.MedianError,3:0}; {trial.Covered} of {trial.Count} counts within the interval"));

        var best = trials.MinBy(static trial => trial.MeanError)!;
        report.Text(best.Method == Methods[0]
            ? "Nothing here beats the naive forecast, so that is what follows."
            : $"'{best.Method.Name}' has the smallest mean error; the naive forecast is the first line.");

        var held = 100.0 * best.Covered / best.Count;
        report.Text(FormattableString.Invariant($"Its intervals held {held:0} percent of the counts instead of {Backtest.Promise * 100:0}{(held < Backtest.Promise * 100 ? FormattableString.Invariant($": too narrow so far, though {best.Count} counts are few to judge by") : "")}."));

        report.Text(FormattableString.Invariant($"\nBy '{best.Method.Name}', from the {past.Length} counts:"));
        for (var years = 1; years <= 3; years++)
        {
            var trial = Backtest.Run(best.Method, past, years);
            var (low, expected, high) = Backtest.Forecast(best.Method, past, years);
            report.Text(FormattableString.Invariant(
                $"  {flows[^1].Period.Year + years}: {low:0} to {high:0} persons, middle {expected:0} (on the past: mean error {trial.MeanError:0}, {trial.Covered} of {trial.Count} within the interval)"));
        }

        var missed = best.Misses.Select(index => flows[index].Period.Text);
        report.Text($"\nWhat this can't know: a border that shuts or opens. The counts of {string.Join(", ", missed)} fell outside the interval.");
        report.Text("The counts are the newest vintage, not what was known at the time; that may flatter every method a little.");
    }
}
