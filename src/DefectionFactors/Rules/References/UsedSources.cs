namespace DefectionFactors.Rules.References;

/// <summary>DFR105.</summary>
internal sealed class UsedSources() : Rule(
    "DFR105", RuleSeverity.Warning, "Every source is used by a record or is what another source means.", "Cite the source where it belongs, or leave it out.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        var used = context.Records.SelectMany(static entry => entry.Record.SourceRefs).SelectMany(static reference => new[] { reference.SourceId, reference.ViaSourceId })
            .Concat(context.Sources.Where(static entry => entry.Source.AliasOf != entry.Source.Id).Select(static entry => entry.Source.AliasOf))
            .OfType<Identifier>().Select(static id => id.Value).ToHashSet(StringComparer.Ordinal);

        // The records of a stream follow later: nothing can be said about their sources.
        if (context.Dataset.Records is null)
            return;
        foreach (var entry in context.Sources.Where(entry => !used.Contains(entry.Id)))
            findings.Add($"{entry.Pointer}/id", $"No record uses the source '{entry.Id}'.");
    }
}
