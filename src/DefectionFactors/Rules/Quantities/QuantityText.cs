using System.Globalization;
using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Quantities as messages write them.</summary>
internal static class QuantityText
{
    /// <summary>The bounds with their unit, such as <c>5 to 7 persons</c>; the form where there is no number.</summary>
    public static string Of(Quantity quantity)
    {
        var bounds = QuantityBounds.Of(quantity);
        return quantity switch
        {
            RatioQuantity ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.Terms.First} to {ratio.Terms.Second}"),
            ApproximateQuantity approximate when bounds.IsExact || bounds.High is null => string.Create(CultureInfo.InvariantCulture, $"{Words(approximate.Qualifier)} {approximate.Value} {Name(approximate.Unit)}"),
            _ => UnitOf(quantity) is { } unit ? $"{bounds} {Name(unit)}" : quantity.Form,
        };
    }

    /// <summary>The unit of a quantity; null for a missing value and a ratio.</summary>
    public static Unit? UnitOf(Quantity quantity) => quantity switch
    {
        ExactQuantity exact => exact.Unit,
        ApproximateQuantity approximate => approximate.Unit,
        RangeQuantity range => range.Unit,
        SuppressedQuantity suppressed => suppressed.Unit,
        _ => null,
    };

    /// <summary>The code of a unit.</summary>
    public static string Name(Unit unit) => CamelCase(unit.ToString());

    /// <summary>The code of a dimension.</summary>
    public static string Name(BreakdownDimension dimension) => CamelCase(dimension.ToString());

    private static string CamelCase(string name) => string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));

    private static string Words(ApproximationQualifier qualifier) => qualifier switch
    {
        ApproximationQualifier.AtLeast => "at least",
        ApproximationQualifier.MoreThan => "more than",
        ApproximationQualifier.AtMost => "at most",
        ApproximationQualifier.FewerThan => "fewer than",
        _ => "about",
    };
}
