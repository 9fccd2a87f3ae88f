using System.Globalization;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR301.</summary>
internal sealed class OrderedBounds() : Rule(
    "DFR301", RuleSeverity.Error,
    "Low, best and high of a range are in order; only a computed interval has a level.",
    "Exchange the numbers, or state the kind of interval that the level belongs to.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var located in entry.Quantities)
        {
            if (located.Quantity is not RangeQuantity range)
                continue;
            var (low, best, high) = (ValueOf(range.Low), ValueOf(range.Best), ValueOf(range.High));
            if (low > high)
                findings.Add($"{located.Pointer}/low", string.Create(CultureInfo.InvariantCulture, $"The lower bound {low} is above the upper bound {high}."));
            else if (best < low || best > high)
                findings.Add($"{located.Pointer}/best", string.Create(CultureInfo.InvariantCulture, $"The best value {best} is outside the bounds, {QuantityText.Of(range)}."));
            if (range is { Level: not null, IntervalOrDefault: IntervalKind.Reported })
                findings.Add($"{located.Pointer}/level", "A range that is only reported must not have a level of confidence.");
        }
    }

    private static decimal? ValueOf(Schemawright.Optional<decimal?> bound) => bound.HasValue ? bound.Value : null;
}
