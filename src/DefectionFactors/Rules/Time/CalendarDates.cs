namespace DefectionFactors.Rules.Time;

/// <summary>DFR201. The schema's pattern lets February have 31 days.</summary>
internal sealed class CalendarDates() : Rule(
    "DFR201", RuleSeverity.Error, "Dates exist in the calendar.", "Correct the day, or leave out what the source does not give; 2004-02 is valid, too.")
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
        if (date.Period is null)
            findings.Add(date.Pointer, $"'{date.Text}' is not a date of the calendar.");
    }
}
