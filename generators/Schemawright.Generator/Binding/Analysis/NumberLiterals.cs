using System.Globalization;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Numbers of schemas, and what they are besides text where a quicker comparison knows them.</summary>
internal static class NumberLiterals
{
    // Texts as short as these are decimals without rounding, so far as the answers depend on it.
    private const int MaxBoundLength = 20;
    private const int MaxDivisorLength = 10;
    private const decimal MaxBound = 999_999_999_999_999_999m;
    private const int MaxDecimalPlaces = 18;

    /// <summary>A bound.</summary>
    /// <param name="method">AtLeast, AtMost, Above or Below.</param>
    /// <param name="text">The number.</param>
    /// <returns>The constraint.</returns>
    public static BoundConstraint Bound(string method, string text) => new(method, text, WholeOf(text));

    /// <summary>A divisor.</summary>
    /// <param name="text">The number.</param>
    /// <returns>The constraint.</returns>
    public static MultipleOfConstraint MultipleOf(string text) => new(text, PlacesOf(text));

    private static long? WholeOf(string text)
    {
        // Zero is taken by its text alone: what is too small for a decimal is read as zero too.
        if (text == "0")
            return 0;
        return text.Length <= MaxBoundLength && TryParse(text, out var value) && value != 0 && decimal.Truncate(value) == value && Math.Abs(value) <= MaxBound ? (long)value : null;
    }

    private static int? PlacesOf(string text)
    {
        if (text.Length > MaxDivisorLength || !TryParse(text, out var value))
            return null;
        var unit = 1m;
        for (var places = 0; places <= MaxDecimalPlaces; places++, unit /= 10)
        {
            if (value == unit)
                return places;
        }

        return null;
    }

    private static bool TryParse(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
