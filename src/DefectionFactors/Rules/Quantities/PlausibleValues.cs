namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR303. A share of an earlier value (<c>temporalBasis</c> change) may exceed 100 percent.</summary>
internal sealed class PlausibleValues() : Rule(
    "DFR303", RuleSeverity.Error, "Counts are whole and not negative, percentages lie from 0 to 100, ratios are reduced.", "Correct the number, or choose the unit that it has: percentChange, percentagePoints, index.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var located in context.Quantities)
        {
            if (located.Quantity is RatioQuantity ratio)
                CheckRatio(located, ratio, findings);
            else if (QuantityText.UnitOf(located.Quantity) is { } unit)
                CheckNumbers(located, unit, findings);
        }
    }

    private static void CheckNumbers(LocatedQuantity located, Unit unit, RuleFindings findings)
    {
        foreach (var (member, value) in Numbers(located.Quantity))
        {
            var problem = unit switch
            {
                Unit.Persons or Unit.Events when value < 0 => "is negative",
                Unit.Persons or Unit.Events when decimal.Truncate(value) != value => "is no whole number",
                Unit.Percent when value < 0 => "is negative",
                Unit.Percent when value > 100 && located.Entry.Record is not StatisticRecord { TemporalBasis: TemporalBasis.Change } => "is above 100",
                _ => null,
            };
            if (problem is not null)
                findings.Add($"{located.Pointer}/{member}", FormattableString.Invariant($"{value} {QuantityText.Name(unit)} {problem}."));
        }
    }

    private static IEnumerable<(string Member, decimal Value)> Numbers(Quantity quantity) => quantity switch
    {
        ExactQuantity exact => [("value", exact.Value)],
        ApproximateQuantity approximate => [("value", approximate.Value)],
        RangeQuantity range => Present(("low", range.Low), ("best", range.Best), ("high", range.High)),
        _ => [],
    };

    private static IEnumerable<(string Member, decimal Value)> Present(params (string Member, Schemawright.Optional<decimal?> Value)[] bounds)
    {
        foreach (var (member, bound) in bounds)
        {
            if (bound.HasValue && bound.Value is { } value)
                yield return (member, value);
        }
    }

    private static void CheckRatio(LocatedQuantity located, RatioQuantity ratio, RuleFindings findings)
    {
        var (first, second) = (ratio.Terms.First, ratio.Terms.Second);
        if (decimal.Truncate(first) == first && decimal.Truncate(second) == second && GreatestCommonDivisor(first, second) is var divisor && divisor > 1)
            findings.Add($"{located.Pointer}/terms", FormattableString.Invariant($"{first} to {second} is {first / divisor:0} to {second / divisor:0}."));
    }

    private static decimal GreatestCommonDivisor(decimal left, decimal right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }
}
