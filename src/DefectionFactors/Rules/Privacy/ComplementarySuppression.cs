namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR504. It solves the sums of complete breakdowns and of the sexes; sums over time are left to whoever publishes.</summary>
internal sealed class ComplementarySuppression() : Rule(
    "DFR504", RuleSeverity.Error, "What is suppressed cannot be worked out from the dataset's other numbers.", "Suppress another number of the same sum as 'complementary', or the whole.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        if (!context.Quantities.Any(static located => located.Quantity is SuppressedQuantity))
            return;
        foreach (var pointer in new SuppressionTable(context).Disclosed)
            findings.Add(pointer, "The count can be worked out from the whole and the other parts.");
    }
}
