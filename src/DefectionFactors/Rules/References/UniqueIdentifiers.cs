namespace DefectionFactors.Rules.References;

/// <summary>DFR101. Records and sources are two spaces: a record may have the identifier of a source.</summary>
internal sealed class UniqueIdentifiers() : Rule(
    "DFR101", RuleSeverity.Error, "Identifiers of records and of sources are unique.", "Give one of the two another identifier, or remove one.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (context.FindSource(entry.Source.Id) is { } first && first.Index != entry.Index)
                findings.Add($"{entry.Pointer}/id", $"The source {first.Pointer} already has the identifier '{entry.Id}'.");
        }
    }

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (context.Records.Find(entry.Id) is { } first && first.Index != entry.Index)
            findings.Add($"{entry.Pointer}/id", $"The record {first.Pointer} already has the identifier '{entry.Id}'.");
    }
}
