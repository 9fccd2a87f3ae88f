namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR308. A category of joined codes counts for each of its codes.</summary>
internal sealed class DistinctCategories() : Rule(
    "DFR308", RuleSeverity.Error,
    "A category occurs once in its dimension, alone or joined with others.",
    "Remove one of the two parts, or correct its category.")
{
    private const int Few = 16;

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var group in entry.Breakdowns)
        {
            if (AreDistinct(group.Parts))
                continue;
            var seen = new HashSet<string>(group.Parts.Count, StringComparer.Ordinal);
            foreach (var (index, part) in group.Parts)
            {
                if (CountedTwice(seen, part.Category.Value) is { } twice)
                    findings.Add($"{group.PointerTo(index)}/category", $"The category '{twice}' of '{QuantityText.Name(group.Dimension)}' is already counted.");
            }
        }
    }

    /// <summary>Whether the categories of a few parts differ for sure; comparing them is cheaper than a set.</summary>
    private static bool AreDistinct(List<(int Index, BreakdownPart Part)> parts)
    {
        if (parts.Count > Few)
            return false;
        for (var i = 0; i < parts.Count; i++)
        {
            var category = parts[i].Part.Category.Value;
            if (category.Contains('+', StringComparison.Ordinal))
                return false;
            for (var j = 0; j < i; j++)
            {
                if (parts[j].Part.Category.Value == category)
                    return false;
            }
        }

        return true;
    }

    private static string? CountedTwice(HashSet<string> seen, string category)
    {
        if (!category.Contains('+', StringComparison.Ordinal))
            return seen.Add(category) ? null : category;
        return category.Split('+', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(code => !seen.Add(code));
    }
}
