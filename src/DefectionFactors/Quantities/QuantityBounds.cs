namespace DefectionFactors.Quantities;

/// <summary>What a quantity says for sure: an interval of exact decimals that the true value lies in.</summary>
/// <param name="Low">The lower bound, included; null where there is none.</param>
/// <param name="High">The upper bound, included; null where there is none.</param>
/// <remarks>
/// <c>moreThan</c> and <c>fewerThan</c> keep their number as bound, so that no bound is ever narrower than its source. A rounded number reaches half a
/// step to each side; where the step is unknown, or a sum leaves the range of <see cref="decimal"/>, there is no bound.
/// </remarks>
public readonly record struct QuantityBounds(decimal? Low, decimal? High)
{
    /// <summary>No bound at all.</summary>
    public static QuantityBounds Unknown => default;

    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => Low is { } low && High == low;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Low is null && High is null;

    /// <summary>The interval of a sum.</summary>
    /// <param name="left">One summand.</param>
    /// <param name="right">The other summand.</param>
    public static QuantityBounds operator +(QuantityBounds left, QuantityBounds right) => new(SumOrNone(left.Low, right.Low), SumOrNone(left.High, right.High));

    /// <summary>The one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>An interval of one number.</returns>
    public static QuantityBounds Exactly(decimal value) => new(value, value);

    /// <summary>The interval of a sum; see the operator.</summary>
    /// <param name="left">One summand.</param>
    /// <param name="right">The other summand.</param>
    /// <returns>The sum of the bounds.</returns>
    public static QuantityBounds Add(QuantityBounds left, QuantityBounds right) => left + right;

    /// <summary>What a quantity says for sure.</summary>
    /// <param name="quantity">A quantity of any form.</param>
    /// <returns>Its bounds in its own unit; unknown for a missing value and for a ratio, which has no unit.</returns>
    public static QuantityBounds Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Match(
            static exact => Exactly(exact.Value),
            OfApproximate,
            static range => new QuantityBounds(Or(range.Low, Floor(range.Unit)), Or(range.High, null)),
            static _ => Unknown,
            OfSuppressed,
            static _ => Unknown);
    }

    /// <summary>Whether a value is possible.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True within the bounds.</returns>
    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>Whether two intervals can mean the same value.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where they share a value.</returns>
    public bool Overlaps(QuantityBounds other) => !(High < other.Low) && !(other.High < Low);

    /// <summary>The interval, widened to both sides.</summary>
    /// <param name="margin">By how much; not negative.</param>
    /// <returns>The wider interval.</returns>
    public QuantityBounds Widen(decimal margin) => this + new QuantityBounds(-margin, margin);

    /// <summary>The bounds as text.</summary>
    /// <returns><c>5</c>, <c>5 to 7</c>, <c>at least 5</c>, <c>at most 7</c> or <c>unknown</c>.</returns>
    public override string ToString() => (Low, High) switch
    {
        (null, null) => "unknown",
        ({ } low, null) => FormattableString.Invariant($"at least {low}"),
        (null, { } high) => FormattableString.Invariant($"at most {high}"),
        var (low, high) => low == high ? FormattableString.Invariant($"{low}") : FormattableString.Invariant($"{low} to {high}"),
    };

    private static QuantityBounds OfApproximate(ApproximateQuantity approximate) => approximate.Qualifier switch
    {
        ApproximationQualifier.AtLeast or ApproximationQualifier.MoreThan => new(approximate.Value, null),
        ApproximationQualifier.AtMost or ApproximationQualifier.FewerThan => new(Floor(approximate.Unit), approximate.Value),
        _ => approximate.RoundingOrDefault is { } step ? Exactly(approximate.Value).Widen(step / 2) : new(Floor(approximate.Unit), null),
    };

    /// <summary>A small count lies below its threshold and is no zero; one that only protects another may be anything.</summary>
    private static QuantityBounds OfSuppressed(SuppressedQuantity suppressed) =>
        suppressed.ComplementaryOrDefault ? new(Floor(suppressed.Unit), null) : new(1, suppressed.Threshold - 1);

    /// <summary>Things that are counted are never fewer than none.</summary>
    private static decimal? Floor(Unit unit) => unit is Unit.Persons or Unit.Events or Unit.Percent or Unit.Days or Unit.Months or Unit.Years ? 0 : null;

    private static decimal? Or(Schemawright.Optional<decimal?> bound, decimal? otherwise) => (bound.HasValue ? bound.Value : null) ?? otherwise;

    private static decimal? SumOrNone(decimal? left, decimal? right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
