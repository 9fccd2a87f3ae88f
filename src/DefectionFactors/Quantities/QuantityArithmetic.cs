namespace DefectionFactors.Quantities;

/// <summary>Reckoning with sequences of quantities.</summary>
public static class QuantityArithmetic
{
    /// <summary>The sum of quantities, with every reservation of its parts.</summary>
    /// <param name="quantities">Quantities of one unit.</param>
    /// <returns>The sum; exactly zero, without unit, for none.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static QuantityValue Sum(this IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        return quantities.Select(QuantityValue.Of).Sum();
    }

    /// <summary>The sum of values, with every reservation of its parts.</summary>
    /// <param name="values">Values of one unit.</param>
    /// <returns>The sum; exactly zero, without unit, for none.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static QuantityValue Sum(this IEnumerable<QuantityValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        QuantityValue? sum = null;
        foreach (var value in values)
            sum = sum is { } former ? former + value : value;
        return sum ?? QuantityValue.Exactly(0);
    }
}
