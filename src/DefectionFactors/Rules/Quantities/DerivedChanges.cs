namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR307. A change between two years is derived again from the flows of the same indicator, a share from the counts of the same people, where the dataset has both.</summary>
internal sealed class DerivedChanges() : Rule(
    "DFR307", RuleSeverity.Information,
    "A change or share agrees with the values that it was derived from.",
    "Round instead of truncating; if the source prints this value, keep it and add an issue 'valueTruncated' or 'valueConflict'.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(new ChangeMemory(findings), new ShareMemory(findings));

    private sealed class Memory(ChangeMemory changes, ShareMemory shares) : RuleMemory
    {
        public override void Visit(RecordEntry entry)
        {
            changes.Visit(entry);
            shares.Visit(entry);
        }

        public override void Complete()
        {
            changes.Complete();
            shares.Complete();
        }
    }
}
