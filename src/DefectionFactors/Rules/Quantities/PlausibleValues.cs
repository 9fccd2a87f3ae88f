using System.Globalization;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR303. A share of an earlier value (<c>temporalBasis</c> change) may exceed 100 percent.</summary>
internal sealed class PlausibleValues() : Rule(
    "DFR303", RuleSeverity.Error,
    "Counts are integers of at least 0, percentages are from 0 to 100, ratios are reduced.",
    "Correct the number, or choose the unit that fits: percentChange, percentagePoints, index.")
{
    private const string NorthKorea = "KP";

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var located in entry.Quantities)
        {
            switch (located.Quantity)
            {
                case RatioQuantity ratio:
                    CheckRatio(located, ratio, findings);
                    break;
                case ExactQuantity exact:
                    CheckNumber(context, located, "value", exact.Value, findings);
                    break;
                case ApproximateQuantity approximate:
                    CheckNumber(context, located, "value", approximate.Value, findings);
                    break;
                case RangeQuantity range:
                    CheckBound(context, located, "low", range.Low, findings);
                    CheckBound(context, located, "best", range.Best, findings);
                    CheckBound(context, located, "high", range.High, findings);
                    break;
            }
        }
    }

    private static void CheckBound(RuleContext context, LocatedQuantity located, string member, Schemawright.Optional<decimal?> bound, RuleFindings findings)
    {
        if (bound.HasValue && bound.Value is { } value)
            CheckNumber(context, located, member, value, findings);
    }

    private static void CheckNumber(RuleContext context, LocatedQuantity located, string member, decimal value, RuleFindings findings)
    {
        var problem = located.Unit switch
        {
            Unit.Persons or Unit.Events when value < 0 => "is negative",
            Unit.Persons or Unit.Events when decimal.Truncate(value) != value => "is not an integer",
            Unit.Percent when value < 0 => "is negative",
            Unit.Percent when value > 100 && located.Entry.Record is not StatisticRecord { TemporalBasis: TemporalBasis.Change } => "is above 100",
            _ => null,
        };
        if (problem is not null)
            findings.Add($"{located.Pointer}/{member}", string.Create(CultureInfo.InvariantCulture, $"{value} {QuantityText.Name(located.Unit!.Value)} {problem}."));
        if (located.Unit == Unit.Usd && Math.Abs(value) > context.Options.LargestUsdAmount && IsAboutNorthKorea(located.Entry))
            findings.AddDoubt($"{located.Pointer}/{member}", string.Create(CultureInfo.InvariantCulture, $"{value} usd is more than the whole economy produces in a year; check thousands, millions and billions."));
    }

    private static bool IsAboutNorthKorea(RecordEntry entry)
    {
        foreach (var place in entry.Places)
        {
            if (place.Country is { } country && country.Value != NorthKorea)
                return false;
        }

        return true;
    }

    private static void CheckRatio(LocatedQuantity located, RatioQuantity ratio, RuleFindings findings)
    {
        var (first, second) = (ratio.Terms.First, ratio.Terms.Second);
        if (decimal.Truncate(first) == first && decimal.Truncate(second) == second && GreatestCommonDivisor(first, second) is var divisor && divisor > 1)
            findings.Add($"{located.Pointer}/terms", string.Create(CultureInfo.InvariantCulture, $"{first} to {second} is not reduced; write {first / divisor:0} to {second / divisor:0}."));
    }

    private static decimal GreatestCommonDivisor(decimal left, decimal right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }
}
