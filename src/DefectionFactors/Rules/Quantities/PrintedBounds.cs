using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>What a printed number may have been before it was rounded.</summary>
internal static class PrintedBounds
{
    /// <summary>The bounds of a quantity; an exact number is widened by half of its last digit.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>Its bounds.</returns>
    public static QuantityBounds Of(Quantity quantity) =>
        quantity is ExactQuantity exact ? QuantityBounds.Exactly(exact.Value).Widen(DecimalPlace.Of(exact.Value) / 2) : QuantityBounds.Of(quantity);
}
