using DefectionFactors.Quantities;
using DefectionFactors.Rules.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR504. It solves each dimension by itself; sums across records are left to whoever publishes.</summary>
internal sealed class ComplementarySuppression() : Rule(
    "DFR504", RuleSeverity.Error, "What is suppressed cannot be worked out from the rest of a complete breakdown.", "Suppress another part of the dimension as 'complementary', or the whole.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var group in BreakdownGroup.Complete(context))
        {
            var whole = QuantityBounds.Of(group.Statistic.Quantity);
            foreach (var (index, part) in group.Parts)
            {
                if (part.Quantity is SuppressedQuantity suppressed && IsFixed(group, index, whole, QuantityBounds.Of(suppressed)))
                    findings.Add($"{group.PointerTo(index)}/quantity", $"The count follows from the whole and the other parts of '{QuantityText.Name(group.Dimension)}'.");
            }
        }
    }

    /// <summary>Whether the whole less the other parts leaves one value only.</summary>
    private static bool IsFixed(BreakdownGroup group, int index, QuantityBounds whole, QuantityBounds own)
    {
        var others = group.Parts.Where(part => part.Index != index).Aggregate(QuantityBounds.Exactly(0), static (sum, part) => sum + QuantityBounds.Of(part.Part.Quantity));
        var rest = whole + new QuantityBounds(-others.High, -others.Low);
        var low = Nullable.Compare(rest.Low, own.Low) > 0 ? rest.Low : own.Low;
        var high = own.High is null || rest.High < own.High ? rest.High : own.High;
        return low is not null && low == high && (low != own.Low || high != own.High);
    }
}
