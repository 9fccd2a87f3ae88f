using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR203. A date marked uncertain or approximate proves nothing, and a forecast, tagged so, may precede its period.</summary>
internal sealed class SourcesAfterPeriods() : Rule(
    "DFR203", RuleSeverity.Warning, "A source of a statistic was not published before the period begins.", "Correct the time or the source; tag a forecast as 'forecast'.")
{
    private const string Forecast = "forecast";

    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var (entry, statistic) in context.OfKind<StatisticRecord>())
        {
            if (entry.Period is not { Earliest: { } begin, IsApproximate: false, IsUncertain: false } || (statistic.Tags ?? []).Any(static tag => tag.Value == Forecast))
                continue;
            for (var i = 0; i < statistic.SourceRefs.Count; i++)
            {
                var id = statistic.SourceRefs[i].SourceId;
                if (context.FindSource(id)?.Source.Issued is { } issued && EdtfPeriod.TryParse(issued, out var published) && published.Latest < begin)
                    findings.Add(FormattableString.Invariant($"{entry.Pointer}/sourceRefs/{i}/sourceId"), $"'{id}' was published in {issued}, before {statistic.Time} began.");
            }
        }
    }
}
