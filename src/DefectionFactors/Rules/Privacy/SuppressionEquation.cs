using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>A number and the numbers that it is the sum of.</summary>
/// <param name="Whole">The sum.</param>
/// <param name="Parts">What is summed.</param>
internal sealed record SuppressionEquation(SuppressionCell Whole, IReadOnlyList<SuppressionCell> Parts)
{
    /// <summary>Whether one of the numbers is not known exactly, so that solving can tell anything.</summary>
    public bool IsOpen
    {
        get
        {
            foreach (var part in Parts)
            {
                if (!part.Bounds.IsExact)
                    return true;
            }

            return !Whole.Bounds.IsExact;
        }
    }

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

        // The sums stay as they were in this round; what is narrowed now counts in the next one.
        var hasChanged = Whole.Narrow(new QuantityBounds(low.Total, high.Total));
        foreach (var part in Parts)
            hasChanged |= part.Narrow(new QuantityBounds(Whole.Bounds.Low - high.Without(part.Bounds.High), Whole.Bounds.High - low.Without(part.Bounds.Low)));
        return hasChanged;
    }

    /// <summary>The sums of statistics: of their wholes, and of each category that all of them have.</summary>
    /// <param name="whole">The statistic that is the sum.</param>
    /// <param name="parts">The statistics that are summed.</param>
    public static IEnumerable<SuppressionEquation> OfWholesAndCategories(SuppressionStatistic whole, SuppressionStatistic[] parts)
    {
        yield return new SuppressionEquation(whole.Whole, [.. parts.Select(static part => part.Whole)]);
        foreach (var (category, cell) in whole.Categories)
        {
            if (parts.All(part => part.Categories.ContainsKey(category)))
                yield return new SuppressionEquation(cell, [.. parts.Select(part => part.Categories[category])]);
        }
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

        /// <summary>The sum of all others.</summary>
        public readonly decimal? Without(decimal? summand) => _unknown == (summand is null ? 1 : 0) ? _known - (summand ?? 0) : null;
    }
}
