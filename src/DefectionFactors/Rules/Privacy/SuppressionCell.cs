using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>One number of a table, as narrowly as the rest of the table lets it be known.</summary>
internal sealed class SuppressionCell
{
    /// <summary>Larger numbers are counts of nothing; leaving them out keeps every sum within the range of <see cref="decimal"/>.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly bool _isOpen;

    /// <summary>Starts with what the quantity itself says.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="place">Where it stands, if it is suppressed.</param>
    public SuppressionCell(Quantity quantity, FindingLocation place)
    {
        var bounds = QuantityBounds.Of(quantity);
        Place = place;
        Bounds = new QuantityBounds(WithinRange(bounds.Low), WithinRange(bounds.High));
        _isOpen = quantity is SuppressedQuantity && !bounds.IsExact;
    }

    /// <summary>Where the quantity stands; meaningless where it is not suppressed.</summary>
    public FindingLocation Place { get; }

    /// <summary>What is known of the number.</summary>
    public QuantityBounds Bounds { get; private set; }

    /// <summary>Whether the number is suppressed, and the rest of the table tells it all the same.</summary>
    public bool IsDisclosed => _isOpen && Bounds.IsExact;

    /// <summary>Takes in what another sum says. Numbers that contradict each other tell nothing.</summary>
    /// <returns>Whether more is known than before.</returns>
    public bool Narrow(QuantityBounds known)
    {
        var low = Nullable.Compare(known.Low, Bounds.Low) > 0 ? known.Low : Bounds.Low;
        var high = Bounds.High is null || known.High < Bounds.High ? known.High : Bounds.High;
        var narrowed = new QuantityBounds(low, high);
        if (narrowed == Bounds || low > high)
            return false;
        Bounds = narrowed;
        return true;
    }

    private static decimal? WithinRange(decimal? bound) => bound is { } value && Math.Abs(value) <= Largest ? bound : null;
}
