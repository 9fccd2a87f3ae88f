namespace DefectionFactors.Rules.Time;

/// <summary>DFR206.</summary>
internal sealed class UndatedRecords() : Rule(
    "DFR206", RuleSeverity.Information,
    "A record without a time has an issue 'undated'.",
    "Add an issue with the code 'undated', or add the time that the source gives.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Period is { IsOpenStart: true, IsOpenEnd: true } && !entry.HasIssue(IssueCode.Undated))
            findings.Add($"{entry.Pointer}/time", "The time is open at both ends, and the issue 'undated' is missing.");
    }
}
