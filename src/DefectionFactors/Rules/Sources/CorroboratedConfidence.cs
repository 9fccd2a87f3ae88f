namespace DefectionFactors.Rules.Sources;

/// <summary>DFR406.</summary>
internal sealed class CorroboratedConfidence() : Rule(
    "DFR406", RuleSeverity.Information, "High confidence has a second source.", "Add a corroborating source, or lower the confidence.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record.Evidence.Confidence == ConfidenceLevel.High && !HasTwoWorks(entry.Citations))
            findings.Add(entry.PlaceOf("/evidence/confidence"), $"The confidence in '{entry.Id}' is high, but it has only one source.");
    }

    private static bool HasTwoWorks(ReadOnlySpan<SourceCitation> citations)
    {
        string? first = null;
        foreach (var citation in citations)
        {
            if (citation.Reference.RoleOrDefault is not (SourceRole.Primary or SourceRole.Corroborating))
                continue;
            if (first is not null && first != citation.Work)
                return true;
            first = citation.Work;
        }

        return false;
    }
}
