using System.Globalization;
using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The bounds of numbers as far as <see cref="decimal"/> holds them.</summary>
internal static class Bounds
{
    /// <summary>Whether no number lies within the bounds of one value.</summary>
    /// <param name="merged">The keywords of the value.</param>
    /// <returns>False also where a bound is beyond <see cref="decimal"/>.</returns>
    public static bool AreCrossed(Conjunction merged)
    {
        foreach (var (lower, lowerIsOut) in Of(merged, KeywordKind.Minimum, KeywordKind.ExclusiveMinimum, KeywordKind.MinimumIsExclusive))
        {
            foreach (var (upper, upperIsOut) in Of(merged, KeywordKind.Maximum, KeywordKind.ExclusiveMaximum, KeywordKind.MaximumIsExclusive))
            {
                if (lower > upper || (lower == upper && (lowerIsOut || upperIsOut)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The number of a keyword.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <returns>The number; null where it is none, or more or finer than a <see cref="decimal"/> holds.</returns>
    public static decimal? Exact(SchemaKeyword keyword) =>
        keyword.AsNumberText() is { Length: < 28 } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number != 0 | !text.Any(digit => digit is > '0' and <= '9')
            ? number
            : null;

    private static IEnumerable<(decimal Bound, bool IsOut)> Of(Conjunction merged, KeywordKind inclusive, KeywordKind exclusive, KeywordKind modifier)
    {
        foreach (var facet in merged.Occurrences.Where(facet => facet.Kind == inclusive || facet.Kind == exclusive))
        {
            if (Exact(facet.Keyword) is { } bound)
                yield return (bound, facet.Kind == exclusive || facet.Owner.Find(modifier)?.AsBoolean() == true);
        }
    }
}
