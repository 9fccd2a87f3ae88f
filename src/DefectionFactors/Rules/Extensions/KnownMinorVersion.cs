namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR606. Another major version is refused by the schema itself.</summary>
internal sealed class KnownMinorVersion() : Rule(
    "DFR606", RuleSeverity.Warning,
    "This package supports the schema's minor version.",
    "Update the package, so that new properties and codes are checked too.")
{
    private const string Known = "1.0";

    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        if (context.Dataset.SchemaVersion.Value != Known)
            findings.Add(
                "/schemaVersion",
                $"The dataset was written for version {context.Dataset.SchemaVersion} of the schema; this package supports {Known}.");
    }
}
