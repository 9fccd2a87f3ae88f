namespace DefectionFactors.Rules.References;

/// <summary>DFR103. Records of other datasets are declared in the options.</summary>
internal sealed class ResolvedRecords() : Rule(
    "DFR103", RuleSeverity.Error, "Every record that is named is in the dataset or declared external.", "Add the record, correct the identifier, or declare it external.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Records)
        {
            for (var i = 0; i < (entry.Record.Related?.Count ?? 0); i++)
                Require(context, findings, FormattableString.Invariant($"{entry.Pointer}/related/{i}"), entry.Record.Related![i]);
            Require(context, findings, $"{entry.Pointer}/revision/supersedes", entry.Record.Revision?.Supersedes);
            Require(context, findings, $"{entry.Pointer}/revision/supersededBy", entry.Record.Revision?.SupersededBy);
        }
    }

    private static void Require(RuleContext context, RuleFindings findings, string pointer, Identifier? id)
    {
        if (id is { } named && context.FindRecord(named) is null && !context.Options.ExternalRecords.Contains(named))
            findings.Add(pointer, $"There is no record '{named}'.");
    }
}
