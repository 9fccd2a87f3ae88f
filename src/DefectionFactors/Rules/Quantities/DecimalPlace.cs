namespace DefectionFactors.Rules.Quantities;

/// <summary>The place of a decimal's last digit.</summary>
internal static class DecimalPlace
{
    /// <summary>The step to which a printed number is given.</summary>
    /// <param name="value">Such as 22.8.</param>
    /// <returns>Such as 0.1; 1 for a number without fraction.</returns>
    public static decimal Of(decimal value) => new(1, 0, 0, isNegative: false, value.Scale);
}
