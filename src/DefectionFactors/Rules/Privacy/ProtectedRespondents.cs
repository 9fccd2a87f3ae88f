namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR508.</summary>
internal sealed class ProtectedRespondents() : Rule(
    "DFR508", RuleSeverity.Error, "A sensitive dataset has no testimony without known consent, and none has a respondent under 18.",
    "Leave the testimony out, or find out on what ground it may be used; leave the age out where a policy does not allow it.")
{
    private const int DecadeOfMinors = 10;

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record is not TestimonyRecord testimony)
            return;
        if (testimony.Consent == ConsentStatus.Unknown && context.Dataset.Dataset.Sensitivity is (Sensitivity.High or Sensitivity.Severe))
            findings.Add($"{entry.Pointer}/consent", "Nobody knows whether the person consents, and the dataset is sensitive.");
        if (testimony.Respondent?.AgeDecade is <= DecadeOfMinors && !context.Options.AllowMinors)
            findings.Add($"{entry.Pointer}/respondent/ageDecade", "The person may be under 18.");
    }
}
