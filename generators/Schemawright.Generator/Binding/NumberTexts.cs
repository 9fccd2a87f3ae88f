using System.Globalization;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding;

/// <summary>Numbers of schemas, and what they are besides text where a quicker comparison knows them.</summary>
internal static class NumberTexts
{
    // Texts as short as these are decimals without rounding, so far as the answers depend on it.
    private const int LongestBound = 20;
    private const int LongestDivisor = 10;
    private const decimal GreatestBound = 999_999_999_999_999_999m;
    private const int MostPlaces = 18;

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
        return text.Length <= LongestBound && TryParse(text, out var value) && value != 0 && decimal.Truncate(value) == value && Math.Abs(value) <= GreatestBound ? (long)value : null;
    }

    private static int? PlacesOf(string text)
    {
        if (text.Length > LongestDivisor || !TryParse(text, out var value))
            return null;
        var unit = 1m;
        for (var places = 0; places <= MostPlaces; places++, unit /= 10)
        {
            if (value == unit)
                return places;
        }

        return null;
    }

    private static bool TryParse(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
