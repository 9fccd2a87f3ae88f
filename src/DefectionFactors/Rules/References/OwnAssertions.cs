namespace DefectionFactors.Rules.References;

/// <summary>DFR106. A work is its own source where the evidence is what its author asserts.</summary>
internal sealed class OwnAssertions() : Rule(
    "DFR106", RuleSeverity.Information, "A statement rests on more than its author's word.", "Find a source that the statement can be checked against; until then its confidence stays very low.")
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

        findings.Add($"{entry.Pointer}/sourceRefs", $"'{entry.Id}' rests on the word of '{entry.Record.SourceRefs[0].SourceId}' alone.");
    }
}
