namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR606. Another major version is refused by the schema itself.</summary>
internal sealed class KnownMinorVersion() : Rule(
    "DFR606", RuleSeverity.Warning, "The schema's minor version is one that this package knows.", "Update the package, so that nothing new in the dataset is overlooked.")
{
    private const string Known = "1.0";

    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        if (context.Dataset.SchemaVersion.Value != Known)
            findings.Add("/schemaVersion", $"The dataset was written for version {context.Dataset.SchemaVersion} of the schema; this package knows {Known}.");
    }
}
