namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR508.</summary>
internal sealed class ProtectedRespondents() : Rule(
    "DFR508", RuleSeverity.Error, "Testimonies in a sensitive dataset have known consent, and no respondent is under 18.",
    "Remove the testimony, or record the consent or other ground for its use; remove the age where no policy allows it.")
{
    private const int DecadeOfMinors = 10;

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record is not TestimonyRecord testimony)
            return;
        if (testimony.Consent == ConsentStatus.Unknown && context.Dataset.Dataset.Sensitivity is (Sensitivity.High or Sensitivity.Severe))
            findings.Add($"{entry.Pointer}/consent", "The consent is unknown, and the dataset is sensitive.");
        if (testimony.Respondent?.AgeDecade is <= DecadeOfMinors && !context.Options.AllowMinors)
            findings.Add($"{entry.Pointer}/respondent/ageDecade", "The person may be under 18.");
    }
}
