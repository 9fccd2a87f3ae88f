namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR308. A category of joined codes counts for each of its codes.</summary>
internal sealed class DistinctCategories() : Rule(
    "DFR308", RuleSeverity.Error, "A category occurs once in its dimension, alone or joined with others.", "Leave one of the two parts out, or correct its category.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var group in BreakdownGroup.In(context))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, part) in group.Parts)
            {
                var twice = part.Category.Value.Split('+', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(code => !seen.Add(code));
                if (twice is not null)
                    findings.Add($"{group.PointerTo(index)}/category", $"The category '{twice}' of '{QuantityText.Name(group.Dimension)}' is counted already.");
            }
        }
    }
}
