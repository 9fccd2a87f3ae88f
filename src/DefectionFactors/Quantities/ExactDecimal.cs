using System.Globalization;

namespace DefectionFactors.Quantities;

/// <summary>Arithmetic on decimals that tells of each digit it can't keep, and never leaves the range silently.</summary>
internal static class ExactDecimal
{
    /// <summary>The sum of two bounds, rounded away from the interval where it has more digits than a decimal holds.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static decimal Add(decimal left, decimal right, Rounding rounding)
    {
        try
        {
            var sum = left + right;
            return sum - left == right && sum - right == left ? sum : Step(sum, rounding);
        }
        catch (OverflowException)
        {
            throw Beyond(left, "+", right);
        }
    }

    /// <summary>The product of a bound and a factor, rounded away from the interval.</summary>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static decimal Multiply(decimal left, decimal right, Rounding rounding)
    {
        try
        {
            var product = left * right;
            return right == 0 || (product / right == left && ScaleOf(left) + ScaleOf(right) <= 28) ? product : Step(product, rounding);
        }
        catch (OverflowException)
        {
            throw Beyond(left, "×", right);
        }
    }

    /// <summary>The quotient of two bounds, rounded away from the interval.</summary>
    /// <exception cref="OverflowException">The quotient is beyond what a decimal holds.</exception>
    public static decimal Divide(decimal left, decimal right, Rounding rounding)
    {
        try
        {
            var quotient = left / right;
            return quotient * right == left && ScaleOf(quotient) < 28 ? quotient : Step(quotient, rounding);
        }
        catch (OverflowException)
        {
            throw Beyond(left, "÷", right);
        }
    }

    private static int ScaleOf(decimal value) => value.Scale;

    /// <summary>One unit of the last digit further out.</summary>
    private static decimal Step(decimal value, Rounding rounding)
    {
        var unit = new decimal(1, 0, 0, false, value.Scale);
        return rounding switch
        {
            Rounding.Down => value - unit,
            Rounding.Up => value + unit,
            _ => value,
        };
    }

    private static OverflowException Beyond(decimal left, string sign, decimal right) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{left} {sign} {right} is outside the range of decimal, about ±7.9 · 10^28."));
}
