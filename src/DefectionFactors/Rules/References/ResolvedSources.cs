namespace DefectionFactors.Rules.References;

/// <summary>DFR102.</summary>
internal sealed class ResolvedSources() : Rule(
    "DFR102", RuleSeverity.Error, "Every source that is named is in the dataset.", "Add the source to 'sources', or correct the identifier.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Records)
        {
            for (var i = 0; i < entry.Record.SourceRefs.Count; i++)
            {
                var reference = entry.Record.SourceRefs[i];
                Require(context, findings, FormattableString.Invariant($"{entry.Pointer}/sourceRefs/{i}/sourceId"), reference.SourceId);
                if (reference.ViaSourceId is { } via)
                    Require(context, findings, FormattableString.Invariant($"{entry.Pointer}/sourceRefs/{i}/viaSourceId"), via);
            }
        }

        foreach (var entry in context.Sources)
        {
            if (entry.Source.AliasOf is not { } alias)
                continue;
            Require(context, findings, $"{entry.Pointer}/aliasOf", alias);
            if (alias == entry.Source.Id)
                findings.Add($"{entry.Pointer}/aliasOf", $"The source '{entry.Id}' is an alias of itself.");
        }
    }

    private static void Require(RuleContext context, RuleFindings findings, string pointer, Identifier id)
    {
        if (context.FindSource(id) is null)
            findings.Add(pointer, $"There is no source '{id}'.");
    }
}
