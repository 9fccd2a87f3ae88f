using System.Globalization;

namespace DefectionFactors.Quantities;

/// <summary>A quantity to reckon with: exact decimals that carry ranges and qualifiers through sums, differences and ratios.</summary>
/// <remarks>
/// <para>Nothing becomes more precise than its parts: a sum with an <c>atLeast</c> part is "at least", one with an unknown part is unknown, one with an "about" part is "about".
/// A suppressed count below five takes part as 1 to 4. Bounds are rounded outwards where a decimal can't keep every digit, so a quotient such as 1/3 is a very narrow range.</para>
/// <para>A result beyond the range of <see cref="decimal"/> is an <see cref="OverflowException"/>, values of units that do not go together are an <see cref="InvalidOperationException"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var total = men.Quantity + women.Quantity;            // 32 persons + 164 persons = 196 persons
/// var share = total.PercentOf(all.Quantity.ToValue());  // about 18.72… percent
/// Console.WriteLine(share.Round(1));                    // about 18.7 percent (18.7 to 18.8)
/// </code>
/// </example>
public readonly partial record struct QuantityValue
{
    /// <summary>Nothing is known, not even the unit.</summary>
    public static QuantityValue Unknown => default;

    /// <summary>The lower bound as stated; null where there is none.</summary>
    public decimal? Low { get; private init; }

    /// <summary>The upper bound as stated; null where there is none.</summary>
    public decimal? High { get; private init; }

    /// <summary>The best single number; null where the parts have no such number.</summary>
    public decimal? Best { get; private init; }

    /// <summary>Whether the bounds themselves are not meant to be taken literally, since a part was "about" a number of unknown precision.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>Whether the value is not the lower bound itself but above it.</summary>
    public bool ExcludesLow { get; private init; }

    /// <summary>Whether the value is not the upper bound itself but below it.</summary>
    public bool ExcludesHigh { get; private init; }

    /// <summary>The unit; null for a pure number and for a value of which nothing is known.</summary>
    public Unit? Unit { get; private init; }

    /// <summary>Whether nothing is known but, at most, the unit.</summary>
    public bool IsUnknown => Low is null && High is null;

    /// <summary>How much the value says.</summary>
    public QuantityCertainty Certainty => (Low, High) switch
    {
        (null, null) => QuantityCertainty.Unknown,
        (not null, null) => ExcludesLow ? QuantityCertainty.MoreThan : QuantityCertainty.AtLeast,
        (null, not null) => ExcludesHigh ? QuantityCertainty.FewerThan : QuantityCertainty.AtMost,
        var (low, high) when low == high => IsApproximate ? QuantityCertainty.About : QuantityCertainty.Exact,
        _ => QuantityCertainty.Range,
    };

    /// <summary>What the value says for sure.</summary>
    /// <remarks>Unknown where the bounds are approximate.</remarks>
    public QuantityBounds Bounds => IsApproximate ? QuantityBounds.Unknown : new(Low, High);

    /// <summary>One exact number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit; null for a pure number.</param>
    /// <returns>The value.</returns>
    public static QuantityValue Exactly(decimal value, Unit? unit = null) => new() { Low = value, High = value, Best = value, Unit = unit };

    /// <summary>The value of a quantity.</summary>
    /// <param name="quantity">A quantity of any form; a ratio is its first term over the second.</param>
    /// <returns>The value, with everything that the form says about its precision.</returns>
    public static QuantityValue Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Match(
            static exact => Exactly(exact.Value, exact.Unit),
            OfApproximate,
            static range => new() { Low = ValueOf(range.Low), Best = ValueOf(range.Best), High = ValueOf(range.High), Unit = range.Unit },
            static ratio => Exactly(ratio.Terms.First) / Exactly(ratio.Terms.Second),
            static suppressed => new()
            {
                Low = suppressed.ComplementaryOrDefault ? 0 : 1,
                High = suppressed.ComplementaryOrDefault ? null : suppressed.Threshold - 1,
                Unit = suppressed.Unit,
            },
            static _ => Unknown);
    }

    /// <summary>The value with fewer digits: the best number to the nearest, the bounds outwards.</summary>
    /// <param name="decimals">The digits after the point that stay, from 0 to 28.</param>
    /// <returns>A value that says no more than this one.</returns>
    public QuantityValue Round(int decimals) => this with
    {
        Best = Best is { } best ? Math.Round(best, decimals, MidpointRounding.ToEven) : null,
        Low = Low is { } low ? Math.Round(low, decimals, MidpointRounding.ToNegativeInfinity) : null,
        High = High is { } high ? Math.Round(high, decimals, MidpointRounding.ToPositiveInfinity) : null,
    };

    /// <summary>The value as a quantity of a record.</summary>
    /// <param name="quantity">The quantity; null when the answer is false.</param>
    /// <returns>False where no form says the same: for what is unknown, has no unit, or has approximate bounds.</returns>
    public bool TryToQuantity([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = (Unit, Certainty) switch
        {
            (null, _) or (_, QuantityCertainty.Unknown) => null,
            ({ } unit, QuantityCertainty.Exact) => new ExactQuantity { Value = Low!.Value, Unit = unit },
            ({ } unit, QuantityCertainty.About) => Approximately(Low, unit, ApproximationQualifier.About),
            _ when IsApproximate => null,
            ({ } unit, QuantityCertainty.AtLeast) => Approximately(Low, unit, ApproximationQualifier.AtLeast),
            ({ } unit, QuantityCertainty.MoreThan) => Approximately(Low, unit, ApproximationQualifier.MoreThan),
            ({ } unit, QuantityCertainty.AtMost) => Approximately(High, unit, ApproximationQualifier.AtMost),
            ({ } unit, QuantityCertainty.FewerThan) => Approximately(High, unit, ApproximationQualifier.FewerThan),
            ({ } unit, _) => new RangeQuantity { Low = Low, Best = Best is { } best ? new(best) : default, High = High, Unit = unit },
        };
        return quantity is not null;
    }

    /// <summary>The value in words, such as <c>196 persons</c>, <c>at least 240000 persons</c> or <c>about 18.7 percent (18.7 to 18.8)</c>.</summary>
    /// <returns>The text, in invariant form.</returns>
    public override string ToString()
    {
        var about = IsApproximate ? "about " : "";
        var unit = Unit is { } own ? " " + WordsOf(own) : "";
        return Certainty switch
        {
            QuantityCertainty.Unknown => "unknown",
            QuantityCertainty.AtLeast => $"at least {about}{Text(Low)}{unit}",
            QuantityCertainty.MoreThan => $"more than {about}{Text(Low)}{unit}",
            QuantityCertainty.AtMost => $"at most {about}{Text(High)}{unit}",
            QuantityCertainty.FewerThan => $"fewer than {about}{Text(High)}{unit}",
            QuantityCertainty.Range when Best is not null => $"about {Text(Best)}{unit} ({Text(Low)} to {Text(High)})",
            QuantityCertainty.Range => $"{about}{Text(Low)} to {Text(High)}{unit}",
            _ => $"{about}{Text(Low)}{unit}",
        };
    }

    private static QuantityValue OfApproximate(ApproximateQuantity approximate)
    {
        var (value, unit) = (approximate.Value, approximate.Unit);
        return approximate.Qualifier switch
        {
            ApproximationQualifier.AtLeast => new() { Low = value, Unit = unit },
            ApproximationQualifier.MoreThan => new() { Low = value, ExcludesLow = true, Unit = unit },
            ApproximationQualifier.AtMost => new() { High = value, Unit = unit },
            ApproximationQualifier.FewerThan => new() { High = value, ExcludesHigh = true, Unit = unit },
            _ => approximate.RoundingOrDefault is { } step
                ? new() { Low = ExactDecimal.Add(value, -step / 2, Rounding.Down), Best = value, High = ExactDecimal.Add(value, step / 2, Rounding.Up), Unit = unit }
                : Exactly(value, unit) with { IsApproximate = true },
        };
    }

    private static decimal? ValueOf(Schemawright.Optional<decimal?> bound) => bound.HasValue ? bound.Value : null;

    private static ApproximateQuantity Approximately(decimal? value, Unit unit, ApproximationQualifier qualifier) => new() { Value = value!.Value, Unit = unit, Qualifier = qualifier };

    private static string Text(decimal? value) => value!.Value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The code of a unit in words: <c>PercentagePoints</c> becomes <c>percentage points</c>.</summary>
    private static string WordsOf(Unit unit) => string.Concat(unit.ToString().Select(static letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).TrimStart();
}
