namespace DefectionFactors.Rules.References;

/// <summary>DFR101. Records and sources are two spaces: a record may have the identifier of a source.</summary>
internal sealed class UniqueIdentifiers() : Rule(
    "DFR101", RuleSeverity.Error, "Identifiers of records and of sources occur once.", "Give one of the two another identifier, or leave one out.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Records.Where(entry => !ReferenceEquals(context.FindRecord(entry.Id), entry)))
            findings.Add($"{entry.Pointer}/id", $"The record {context.FindRecord(entry.Id)!.Pointer} has the identifier '{entry.Id}' already.");
        foreach (var entry in context.Sources.Where(entry => !ReferenceEquals(context.FindSource(entry.Id), entry)))
            findings.Add($"{entry.Pointer}/id", $"The source {context.FindSource(entry.Id)!.Pointer} has the identifier '{entry.Id}' already.");
    }
}
