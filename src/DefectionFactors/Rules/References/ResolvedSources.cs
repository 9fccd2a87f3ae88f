using System.Globalization;

namespace DefectionFactors.Rules.References;

/// <summary>DFR102.</summary>
internal sealed class ResolvedSources() : Rule(
    "DFR102", RuleSeverity.Error,
    "Every source that is referred to is in the dataset, and aliases resolve to a work.",
    "Add the source to 'sources', correct the identifier, or remove 'aliasOf' from the work itself.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (entry.Source.AliasOf is { } alias && context.FindSource(alias) is null)
                findings.Add($"{entry.Pointer}/aliasOf", $"There is no source '{alias}'.");
        }

        foreach (var entry in Rings.FirstOfEach(context.Sources, entry => entry.Source.AliasOf is { } alias ? context.FindSource(alias) : null))
            findings.Add($"{entry.Pointer}/aliasOf", $"The source '{entry.Id}' is an alias of itself{(entry.Source.AliasOf == entry.Source.Id ? "" : " through others")}.");
    }

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        for (var i = 0; i < entry.Citations.Length; i++)
        {
            var citation = entry.Citations[i];
            if (citation.Source is null)
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/sourceRefs/{i}/sourceId"), $"There is no source '{citation.Reference.SourceId}'.");
            if (citation is { Via: null, Reference.ViaSourceId: { } via })
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/sourceRefs/{i}/viaSourceId"), $"There is no source '{via}'.");
        }
    }
}
