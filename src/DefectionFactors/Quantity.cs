using DefectionFactors.Quantities;

namespace DefectionFactors;

/// <content>Arithmetic; see <see cref="QuantityValue"/>.</content>
public abstract partial record Quantity
{
    /// <summary>The sum of two quantities.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other quantity.</param>
    /// <returns>The sum, no more precise than either.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static QuantityValue operator +(Quantity left, Quantity right) => QuantityValue.Of(left) + QuantityValue.Of(right);

    /// <summary>The difference of two quantities.</summary>
    /// <param name="left">The quantity to take from.</param>
    /// <param name="right">The quantity to take away.</param>
    /// <returns>The difference, no more precise than either.</returns>
    /// <exception cref="InvalidOperationException">The units do not go together.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static QuantityValue operator -(Quantity left, Quantity right) => QuantityValue.Of(left) - QuantityValue.Of(right);

    /// <summary>The ratio of two quantities of one unit.</summary>
    /// <param name="left">The quantity above the line.</param>
    /// <param name="right">The quantity below the line.</param>
    /// <returns>The ratio, a pure number.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The quantity below is exactly zero.</exception>
    public static QuantityValue operator /(Quantity left, Quantity right) => QuantityValue.Of(left) / QuantityValue.Of(right);

    /// <summary>The quantity to reckon with.</summary>
    /// <returns>Its value, with everything that the form says about its precision.</returns>
    public QuantityValue ToValue() => QuantityValue.Of(this);
}
