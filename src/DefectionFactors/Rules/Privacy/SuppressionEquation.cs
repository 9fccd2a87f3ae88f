using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>A number and the numbers that it is the sum of.</summary>
/// <param name="Whole">The sum.</param>
/// <param name="Parts">What is summed.</param>
internal sealed record SuppressionEquation(SuppressionCell Whole, IReadOnlyList<SuppressionCell> Parts)
{
    /// <summary>Narrows each of the numbers by all others, in time linear in their count.</summary>
    /// <returns>Whether more is known than before.</returns>
    public bool Solve()
    {
        var (low, high) = (new OpenSum(), new OpenSum());
        foreach (var part in Parts)
        {
            low.Add(part.Bounds.Low);
            high.Add(part.Bounds.High);
        }

        var hasChanged = Whole.Narrow(new QuantityBounds(low.Total, high.Total));
        foreach (var part in Parts)
        {
            var before = part.Bounds;
            if (!part.Narrow(new QuantityBounds(Whole.Bounds.Low - high.Without(before.High), Whole.Bounds.High - low.Without(before.Low))))
                continue;
            hasChanged = true;
            low.Replace(before.Low, part.Bounds.Low);
            high.Replace(before.High, part.Bounds.High);
        }

        return hasChanged;
    }

    /// <summary>A sum some of whose summands may be unknown.</summary>
    private struct OpenSum
    {
        private decimal _known;
        private int _unknown;

        /// <summary>The sum; null where a summand is unknown.</summary>
        public readonly decimal? Total => _unknown == 0 ? _known : null;

        public void Add(decimal? summand)
        {
            _known += summand ?? 0;
            _unknown += summand is null ? 1 : 0;
        }

        public void Replace(decimal? former, decimal? later)
        {
            _known -= former ?? 0;
            _unknown -= former is null ? 1 : 0;
            Add(later);
        }

        /// <summary>The sum of all others.</summary>
        public readonly decimal? Without(decimal? summand) => _unknown == (summand is null ? 1 : 0) ? _known - (summand ?? 0) : null;
    }
}
