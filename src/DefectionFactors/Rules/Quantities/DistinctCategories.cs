namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR308. A category of joined codes counts for each of its codes.</summary>
internal sealed class DistinctCategories() : Rule(
    "DFR308", RuleSeverity.Error, "A category occurs once in its dimension, alone or joined with others.", "Leave one of the two parts out, or correct its category.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var group in entry.Breakdowns)
        {
            var seen = new HashSet<string>(group.Parts.Count, StringComparer.Ordinal);
            foreach (var (index, part) in group.Parts)
            {
                if (CountedTwice(seen, part.Category.Value) is { } twice)
                    findings.Add($"{group.PointerTo(index)}/category", $"The category '{twice}' of '{QuantityText.Name(group.Dimension)}' is counted already.");
            }
        }
    }

    private static string? CountedTwice(HashSet<string> seen, string category)
    {
        if (!category.Contains('+', StringComparison.Ordinal))
            return seen.Add(category) ? null : category;
        return category.Split('+', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(code => !seen.Add(code));
    }
}
