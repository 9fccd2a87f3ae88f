namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR505. The schema keeps the member <c>time</c> coarse; this rule looks at what the testimony says in words.</summary>
internal sealed class TestimonyTimes() : Rule(
    "DFR505", RuleSeverity.Error, "A testimony contains no time finer than a year.", "State the year or the decade, or leave the time out.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record is not TestimonyRecord)
            return;
        foreach (var text in entry.Texts)
        {
            if (!text.IsAboutMatter)
                continue;
            if (ScannedText.HasDigit(text.Text) && ScannedText.FinerThanYear.IsMatch(text.Text))
                findings.Add(text.Pointer, "The text states a month or a day.");
        }
    }
}
