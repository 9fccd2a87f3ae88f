using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR201. The schema's pattern lets February have 31 days.</summary>
internal sealed class CalendarDates() : Rule(
    "DFR201", RuleSeverity.Error, "Dates exist in the calendar.", "Correct the day, or leave out what the source does not give: 2004-02 is a date too.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var date in LocatedDate.In(context))
        {
            if (!EdtfPeriod.TryParse(date.Text, out _))
                findings.Add(date.Pointer, $"The calendar has no '{date.Text}'.");
        }
    }
}
