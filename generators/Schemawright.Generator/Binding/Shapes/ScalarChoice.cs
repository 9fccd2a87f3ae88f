using System.Globalization;
using System.Numerics;
using Schemawright.Dialects;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>Chooses the C# type of a string, number or boolean.</summary>
internal static class ScalarChoice
{
    /// <summary>Chooses the C# type of a value.</summary>
    /// <param name="types">The JSON types that the value may have beside null.</param>
    /// <param name="merged">Its keywords.</param>
    /// <param name="assertFormat">Whether a format is more than a remark.</param>
    /// <returns>The C# type; null where the value is no scalar.</returns>
    public static ClrScalar? For(JsonTypes types, Conjunction merged, bool assertFormat) => types switch
    {
        JsonTypes.Boolean => ClrScalar.Boolean,
        JsonTypes.String => ForString(merged, assertFormat),
        JsonTypes.Number => assertFormat ? FormatOf(merged, ClrScalar.NumberByFormat) ?? ClrScalar.Decimal : ClrScalar.Decimal,
        JsonTypes.Integer => ForInteger(merged, assertFormat),
        _ => null,
    };

    /// <summary>Whether the type of a schema is a named scalar whose codec can lose text.</summary>
    /// <param name="shape">The shape of a schema with a type of its own.</param>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <returns>True for a struct around a number, for example.</returns>
    public static bool CanLoseRawValue(Shape shape, SchemaKnowledge knowledge) => shape.Kind == ShapeKind.Enum
        ? knowledge.Types.Of(shape.Target).HasFlag(JsonTypes.Integer)
        : shape.Kind == ShapeKind.Scalar && For(knowledge.Types.Of(shape.Target) & ~JsonTypes.Null, knowledge.MergeInside(shape.Target), knowledge.AssertFormat) is { CanLoseRawValue: true };

    private static ClrScalar ForString(Conjunction merged, bool assertFormat)
    {
        if (!assertFormat)
            return ClrScalar.String;
        var formats = merged.Of(KeywordKind.Format).Where(facet => KnownFormats.Contains(facet.Keyword)).Select(facet => facet.Keyword.AsString()!);
        return formats.Where(ClrScalar.ByFormat.ContainsKey).Select(format => ClrScalar.ByFormat[format]).FirstOrDefault() ?? ClrScalar.String;
    }

    /// <summary>The type of a numeric format. It is no assertion: a valid number that the type can't hold keeps its text.</summary>
    private static ClrScalar? FormatOf(Conjunction merged, IReadOnlyDictionary<string, ClrScalar> types) => merged.Of(KeywordKind.Format)
        .Select(facet => facet.Keyword.AsString() is { } format && types.TryGetValue(format, out var scalar) ? scalar : null)
        .FirstOrDefault(scalar => scalar is not null);

    /// <summary>The type that a format names, unless the bounds speak; else the smallest common type that holds every number within the bounds; <see cref="long"/> where a bound is missing.</summary>
    private static ClrScalar ForInteger(Conjunction merged, bool assertFormat)
    {
        if (assertFormat && !HasBothBounds(merged) && FormatOf(merged, ClrScalar.IntegerByFormat) is { } named)
            return named;

        var minimum = Bounds(merged, KeywordKind.Minimum, KeywordKind.ExclusiveMinimum).DefaultIfEmpty(long.MinValue).Max();
        var maximum = Bounds(merged, KeywordKind.Maximum, KeywordKind.ExclusiveMaximum).DefaultIfEmpty(long.MaxValue).Min();
        if (minimum >= int.MinValue && maximum <= int.MaxValue)
            return ClrScalar.Int32;
        if (minimum >= long.MinValue && maximum <= long.MaxValue)
            return ClrScalar.Int64;
        return minimum >= 0 && maximum <= ulong.MaxValue ? ClrScalar.UInt64 : ClrScalar.BigInteger;
    }

    private static bool HasBothBounds(Conjunction merged) =>
        Bounds(merged, KeywordKind.Minimum, KeywordKind.ExclusiveMinimum).Any() && Bounds(merged, KeywordKind.Maximum, KeywordKind.ExclusiveMaximum).Any();

    /// <summary>The whole numbers at the bounds; a bound that is excluded or not whole only makes the range smaller.</summary>
    private static IEnumerable<BigInteger> Bounds(Conjunction merged, params KeywordKind[] kinds)
    {
        foreach (var text in merged.Occurrences.Where(facet => kinds.Contains(facet.Kind)).Select(facet => facet.Keyword.AsNumberText()))
        {
            if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
                yield return whole;
            else if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                yield return new BigInteger(number);
        }
    }
}
