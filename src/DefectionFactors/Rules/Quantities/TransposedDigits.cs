using System.Globalization;
using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR305. Two numbers with the same digits differ by a multiple of 9; swapped digits are the commonest slip in copied tables.</summary>
internal sealed class TransposedDigits() : Rule(
    "DFR305", RuleSeverity.Warning, "A number that would fit with its digits in another order is probably a slip.", "Look the number up at the source; keep what is printed there and tell of it in an issue.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var group in BreakdownGroup.Complete(context))
        {
            if (group.Statistic.Quantity is not ExactQuantity whole || group.Parts.Any(part => part.Part.Quantity is not ExactQuantity exact || exact.Unit != whole.Unit))
                continue;

            var sum = group.Parts.Aggregate(QuantityBounds.Exactly(0), static (total, part) => total + QuantityBounds.Of(part.Part.Quantity)).Low;
            if (sum is not { } expected || expected == whole.Value)
                continue;
            Compare(findings, $"{group.Entry.Pointer}/quantity/value", whole.Value, expected);
            foreach (var (index, part) in group.Parts)
                Compare(findings, $"{group.PointerTo(index)}/quantity/value", ((ExactQuantity)part.Quantity).Value, ((ExactQuantity)part.Quantity).Value + whole.Value - expected);
        }

        foreach (var (former, later) in SeriesValues.Conflicts(context))
        {
            if (former.Record is StatisticRecord { Quantity: ExactQuantity first } && later.Record is StatisticRecord { Quantity: ExactQuantity second } && HaveSameDigits(first.Value, second.Value))
                findings.Add($"{later.Pointer}/quantity/value", FormattableString.Invariant($"{second.Value} and {first.Value}, the value of '{former.Id}', have the same digits in another order."));
        }
    }

    private static void Compare(RuleFindings findings, string pointer, decimal printed, decimal expected)
    {
        if (HaveSameDigits(printed, expected))
            findings.Add(pointer, FormattableString.Invariant($"{printed} does not fit, but {expected} with the same digits in another order would."));
    }

    private static bool HaveSameDigits(decimal left, decimal right)
    {
        if (left == right || decimal.Truncate(left) != left || decimal.Truncate(right) != right || (left - right) % 9 != 0)
            return false;
        return Digits(left).SequenceEqual(Digits(right));
    }

    private static IEnumerable<char> Digits(decimal number) => number.ToString("0", CultureInfo.InvariantCulture).Order();
}
