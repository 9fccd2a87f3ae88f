using System.Globalization;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR203. A date marked uncertain or approximate proves nothing, and a forecast, tagged so, may precede its period.</summary>
internal sealed class SourcesAfterPeriods() : Rule(
    "DFR203", RuleSeverity.Warning,
    "A source of a statistic was not published before the period began.",
    "Correct the time or the source; tag a forecast as 'forecast'.")
{
    private const string Forecast = "forecast";

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry is not { Record: StatisticRecord statistic, Period: { Earliest: { } begin, IsApproximate: false, IsUncertain: false } })
            return;
        for (var i = 0; i < entry.Citations.Length; i++)
        {
            if (entry.Citations[i].Source is { Published.Latest: { } published } source && published < begin && !IsForecast(statistic))
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/sourceRefs/{i}/sourceId"), $"'{source.Id}' was published in {source.Source.Issued}, before {statistic.Time} began.");
        }
    }

    private static bool IsForecast(StatisticRecord statistic)
    {
        foreach (var tag in statistic.Tags ?? [])
        {
            if (tag.Value == Forecast)
                return true;
        }

        return false;
    }
}
