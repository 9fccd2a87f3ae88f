namespace DefectionFactors.Rules.Time;

/// <summary>DFR205. Columns headed "~'98" were read as the year 1998 by several newspapers.</summary>
internal sealed class CumulativePeriods() : Rule(
    "DFR205", RuleSeverity.Warning,
    "A cumulative number covers an interval, not a single date.",
    "State when the count starts, as in '1999/2001', or leave the start open, as in '../1998'.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry is { Record: StatisticRecord { TemporalBasis: TemporalBasis.Cumulative } statistic, Period.IsInterval: false })
            findings.Add($"{entry.Pointer}/time", $"The number is cumulative, but '{statistic.Time}' has no start.");
    }
}
