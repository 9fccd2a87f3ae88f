namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR602. No code of a codelist is deprecated yet; the one deprecated property is <c>region</c>.</summary>
internal sealed class CurrentProperties() : Rule(
    "DFR602", RuleSeverity.Warning, "No deprecated property is used.", "Write 'places' instead of 'region'.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (DeprecatedProperties.Region(entry.Record) is not null)
            findings.Add($"{entry.Pointer}/region", "The property 'region' is deprecated since 1.0; 'places' replaces it.");
    }
}
