using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR302. Each dimension divides the whole anew, so each is summed by itself.</summary>
internal sealed class CompleteBreakdowns() : Rule(
    "DFR302", RuleSeverity.Error, "The parts of a complete breakdown sum to the whole, in each dimension.",
    "Check the numbers in the source; if the source leaves people out, the breakdown is not complete: add an issue 'sumMismatch'.")
{
    private const decimal AllPercent = 100;

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var group in entry.Breakdowns)
        {
            if (group.IsComplete && ProblemOf(group) is { } problem)
                findings.Add($"{entry.Pointer}/breakdown", problem);
        }
    }

    private static string? ProblemOf(BreakdownGroup group)
    {
        var wholeUnit = QuantityText.UnitOf(group.Statistic.Quantity);
        Unit? partUnit = null;
        foreach (var (_, part) in group.Parts)
        {
            if (QuantityText.UnitOf(part.Quantity) is not { } unit)
                continue;
            if (partUnit is not null && unit != partUnit)
                return ProblemOfUnits(group);
            partUnit = unit;
        }

        if (partUnit is null)
            return null;
        if (partUnit == Unit.Percent)
            return ProblemOfPercentages(group, wholeUnit);
        return wholeUnit is null || partUnit == wholeUnit ? ProblemOfSum(group, partUnit.Value) : ProblemOfUnits(group);
    }

    private static string ProblemOfUnits(BreakdownGroup group) => $"The parts of '{QuantityText.Name(group.Dimension)}' cannot be summed to the whole: their units differ.";

    private static string? ProblemOfSum(BreakdownGroup group, Unit unit)
    {
        var (sum, whole) = (SumOf(group), QuantityBounds.Of(group.Statistic.Quantity));
        return sum.Overlaps(whole) ? null : $"The parts of '{QuantityText.Name(group.Dimension)}' sum to {sum} {QuantityText.Name(unit)}; the whole is {whole}.";
    }

    /// <summary>Printed percentages are rounded, each by half of its last digit, so that the sum may miss 100 by as much.</summary>
    private static string? ProblemOfPercentages(BreakdownGroup group, Unit? wholeUnit)
    {
        var sum = SumOf(group).Widen(group.Parts.Sum(static part => part.Part.Quantity is ExactQuantity exact ? DecimalPlace.Of(exact.Value) / 2 : 0));
        if (sum.Contains(AllPercent) || (wholeUnit == Unit.Percent && sum.Overlaps(QuantityBounds.Of(group.Statistic.Quantity))))
            return null;
        return $"The parts of '{QuantityText.Name(group.Dimension)}' sum to {sum} percent, including rounding; the whole is 100.";
    }

    private static QuantityBounds SumOf(BreakdownGroup group)
    {
        var sum = QuantityBounds.Exactly(0);
        foreach (var (_, part) in group.Parts)
            sum += QuantityBounds.Of(part.Quantity);
        return sum;
    }
}
