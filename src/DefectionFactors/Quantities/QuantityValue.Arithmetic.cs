namespace DefectionFactors.Quantities;

/// <content>Sums, differences, multiples and ratios.</content>
public readonly partial record struct QuantityValue
{
    /// <summary>The sum of two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The sum, no more precise than either.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static QuantityValue operator +(QuantityValue left, QuantityValue right) => new()
    {
        Unit = UnitOf(left, right, "added to", isDifference: false),
        Low = Sum(left.Low, right.Low, Rounding.Down),
        High = Sum(left.High, right.High, Rounding.Up),
        Best = Sum(left.Best, right.Best, Rounding.Nearest),
        IsApproximate = left.IsApproximate || right.IsApproximate,
        ExcludesLow = left.ExcludesLow || right.ExcludesLow,
        ExcludesHigh = left.ExcludesHigh || right.ExcludesHigh,
    };

    /// <summary>The difference of two values of one unit; that of two percentages is in percentage points.</summary>
    /// <param name="left">The value to take from.</param>
    /// <param name="right">The value to take away.</param>
    /// <returns>The difference, no more precise than either.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static QuantityValue operator -(QuantityValue left, QuantityValue right) =>
        ((left with { Unit = null }) + (-right with { Unit = null })) with { Unit = UnitOf(left, right, "subtracted from", isDifference: true) };

    /// <summary>The value with the other sign.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The negated value.</returns>
    public static QuantityValue operator -(QuantityValue value) => value with
    {
        Low = -value.High,
        High = -value.Low,
        Best = -value.Best,
        ExcludesLow = value.ExcludesHigh,
        ExcludesHigh = value.ExcludesLow,
    };

    /// <summary>A multiple of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="factor">How often; exact.</param>
    /// <returns>The multiple, in the same unit.</returns>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static QuantityValue operator *(QuantityValue value, decimal factor)
    {
        var (start, end) = factor < 0 ? (-value, -factor) : (value, factor);
        return start with
        {
            Low = start.Low is { } low ? ExactDecimal.Multiply(low, end, Rounding.Down) : null,
            High = start.High is { } high ? ExactDecimal.Multiply(high, end, Rounding.Up) : null,
            Best = start.Best is { } best ? ExactDecimal.Multiply(best, end, Rounding.Nearest) : null,
        };
    }

    /// <summary>The ratio of two values of one unit, a pure number.</summary>
    /// <param name="left">The value above the line.</param>
    /// <param name="right">The value below the line.</param>
    /// <returns>The ratio; unknown where the value below may be zero or of either sign and bounds nothing.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The value below is zero.</exception>
    /// <exception cref="OverflowException">The ratio is beyond what a decimal holds.</exception>
    public static QuantityValue operator /(QuantityValue left, QuantityValue right)
    {
        if (left.Unit != right.Unit && !left.IsUnitless && !right.IsUnitless)
            throw Mismatch(left, right, "divided by");
        if (right is { Low: 0, High: 0 })
            throw new DivideByZeroException($"{left} can't be divided by {right}.");
        if (right.High <= 0)
            return -left / -right;
        return new()
        {
            Low = LowRatio(left.Low, right),
            High = -LowRatio(-left.High, right),
            Best = left.Best is { } best && right.Best is { } divisor && divisor != 0 ? ExactDecimal.Divide(best, divisor, Rounding.Nearest) : null,
            IsApproximate = left.IsApproximate || right.IsApproximate,
        };
    }

    /// <summary>The sum of two values; see the operator.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The sum.</returns>
    public static QuantityValue Add(QuantityValue left, QuantityValue right) => left + right;

    /// <summary>What part of a whole the value is.</summary>
    /// <param name="whole">The whole, in the same unit.</param>
    /// <returns>The share in percent.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public QuantityValue PercentOf(QuantityValue whole) => (this / whole * 100) with { Unit = DefectionFactors.Unit.Percent };

    /// <summary>By how much the value differs from an earlier one.</summary>
    /// <param name="earlier">The earlier value, in the same unit.</param>
    /// <returns>The change in percent of the earlier value.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The earlier value is zero.</exception>
    public QuantityValue PercentChangeFrom(QuantityValue earlier) => ((this / earlier * 100) + Exactly(-100)) with { Unit = DefectionFactors.Unit.PercentChange };

    private bool IsUnitless => Unit is null && IsUnknown;

    private static decimal? Sum(decimal? left, decimal? right, Rounding rounding) => left is { } first && right is { } second ? ExactDecimal.Add(first, second, rounding) : null;

    /// <summary>The least ratio of a lower bound to a divisor that is not below zero.</summary>
    private static decimal? LowRatio(decimal? low, QuantityValue divisor) => low switch
    {
        null => null,
        >= 0 when divisor.Low is null or < 0 => null,
        >= 0 => divisor.High is { } most ? ExactDecimal.Divide(low.Value, most, Rounding.Down) : 0,
        _ => divisor.Low is > 0 and { } least ? ExactDecimal.Divide(low.Value, least, Rounding.Down) : null,
    };

    private static Unit? UnitOf(QuantityValue left, QuantityValue right, string action, bool isDifference) => (left.Unit, right.Unit) switch
    {
        (DefectionFactors.Unit.Percent, DefectionFactors.Unit.Percent) when isDifference => DefectionFactors.Unit.PercentagePoints,
        (DefectionFactors.Unit.Percent, DefectionFactors.Unit.PercentagePoints) => DefectionFactors.Unit.Percent,
        (DefectionFactors.Unit.PercentagePoints, DefectionFactors.Unit.Percent) when !isDifference => DefectionFactors.Unit.Percent,
        var (first, second) when first == second => first,
        (null, var second) when left.IsUnitless => second,
        (var first, null) when right.IsUnitless => first,
        _ => throw Mismatch(left, right, action),
    };

    private static InvalidOperationException Mismatch(QuantityValue left, QuantityValue right, string action) =>
        new(action == "subtracted from"
            ? $"{right} can't be subtracted from {left}: the units differ."
            : $"{left} can't be {action} {right}: the units differ.");
}
