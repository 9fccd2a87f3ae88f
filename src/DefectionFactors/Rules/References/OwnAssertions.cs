namespace DefectionFactors.Rules.References;

/// <summary>DFR106. A work is its own source where the evidence is what its author asserts.</summary>
internal sealed class OwnAssertions() : Rule(
    "DFR106", RuleSeverity.Information,
    "A statement is supported by more than its author's assertion.",
    "Find a source that the statement can be checked against; until then keep its confidence very low.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record.Evidence.Basis != EvidenceBasis.AuthorAssertion)
            return;
        for (var i = 1; i < entry.Citations.Length; i++)
        {
            if (entry.Citations[i].Work != entry.Citations[0].Work)
                return;
        }

        findings.Add($"{entry.Pointer}/sourceRefs", $"'{entry.Id}' is supported only by the assertion of '{entry.Record.SourceRefs[0].SourceId}'.");
    }
}
