using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR202.</summary>
internal sealed class OrderedIntervals() : Rule(
    "DFR202", RuleSeverity.Error, "An interval does not end before it starts.", "Exchange the two ends, or correct one of them.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var date in LocatedDate.In(context))
        {
            if (EdtfPeriod.TryParse(date.Text, out var period) && !period.IsOrdered)
                findings.Add(date.Pointer, FormattableString.Invariant($"'{date.Text}' starts on {period.Earliest:yyyy-MM-dd} at the earliest and ends on {period.Latest:yyyy-MM-dd} at the latest."));
        }
    }
}
