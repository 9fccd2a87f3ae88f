using System.Globalization;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR202.</summary>
internal sealed class OrderedIntervals() : Rule(
    "DFR202", RuleSeverity.Error, "An interval does not end before it starts.", "Exchange the two ends, or correct one of them.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var date in LocatedDate.InEnvelope(context))
            Check(date, findings);
    }

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var date in entry.Dates)
            Check(date, findings);
    }

    private static void Check(LocatedDate date, RuleFindings findings)
    {
        if (date.Period is { IsOrdered: false })
            findings.Add(date.Pointer, string.Create(CultureInfo.InvariantCulture, $"'{date.Text}' starts on {date.Period.Earliest:yyyy-MM-dd} at the earliest and ends on {date.Period.Latest:yyyy-MM-dd} at the latest."));
    }
}
