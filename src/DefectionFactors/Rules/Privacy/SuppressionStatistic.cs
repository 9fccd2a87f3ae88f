using DefectionFactors.Time;

namespace DefectionFactors.Rules.Privacy;

/// <summary>A statistic as the sums need it.</summary>
internal sealed class SuppressionStatistic
{
    private static readonly Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell> NoCategories = [];

    private readonly Quantity _quantity;
    private readonly IReadOnlyList<BreakdownPart> _breakdown;
    private readonly FindingLocation _place;
    private readonly FindingLocation[] _partPlaces;
    private Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell>? _categories;

    /// <summary>Keeps the numbers of a statistic, and the places of those that are suppressed.</summary>
    public SuppressionStatistic(RecordEntry entry, StatisticRecord statistic)
    {
        (_quantity, _breakdown) = (statistic.Quantity, statistic.Breakdown ?? []);
        (Basis, Sex, Series, IsComplete) = (statistic.TemporalBasis, statistic.Population.SexOrDefault, statistic.SeriesId?.Value ?? "", statistic.BreakdownCompleteOrDefault);
        Period = entry.IsInForce ? entry.Period : null;
        _place = _quantity is SuppressedQuantity ? entry.PlaceOf("/quantity") : default;
        _partPlaces = [];
        for (var i = 0; i < _breakdown.Count; i++)
        {
            if (_breakdown[i].Quantity is not SuppressedQuantity)
                continue;
            if (_partPlaces.Length == 0)
                _partPlaces = new FindingLocation[_breakdown.Count];
            _partPlaces[i] = entry.PlaceOf(PartPointers.QuantityOf(i));
        }

        HasSuppressed = _quantity is SuppressedQuantity || _partPlaces.Length > 0;
        IsOpen = HasSuppressed || _quantity is not ExactQuantity || HasOpenPart();
    }

    /// <summary>How it is counted over time.</summary>
    public TemporalBasis Basis { get; }

    /// <summary>Of which sex.</summary>
    public Sex Sex { get; }

    /// <summary>Its series; empty where it has none.</summary>
    public string Series { get; }

    /// <summary>Its period; null where it is superseded or has no date of the calendar, so that it takes part in no sum with others.</summary>
    public EdtfPeriod? Period { get; }

    /// <summary>Whether its parts claim to make up the whole.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a number is suppressed.</summary>
    public bool HasSuppressed { get; }

    /// <summary>Whether a number is not known exactly; sums of exact numbers tell nothing new.</summary>
    public bool IsOpen { get; }

    /// <summary>The whole. Cells are made when a sum needs them, which few do.</summary>
    public SuppressionCell Whole => field ??= new SuppressionCell(_quantity, _place);

    /// <summary>The parts, in the order of the text.</summary>
    public SuppressionCell[] Parts => field ??= MakeParts();

    /// <summary>The parts by category; the first one counts.</summary>
    public IReadOnlyDictionary<(BreakdownDimension Dimension, string Category), SuppressionCell> Categories => _categories ??= _breakdown.Count == 0 ? NoCategories : IndexParts();

    /// <summary>The sums of its own breakdown, one for each dimension; asked for where the parts make up the whole and one of the numbers is open.</summary>
    public IEnumerable<SuppressionEquation> OwnEquations()
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var dimension = _breakdown[i].Dimension;
            if (FirstOf(dimension) == i)
                yield return new SuppressionEquation(Whole, [.. Parts.Where((_, index) => _breakdown[index].Dimension == dimension)]);
        }
    }

    private bool HasOpenPart()
    {
        foreach (var part in _breakdown)
        {
            if (part.Quantity is not ExactQuantity)
                return true;
        }

        return false;
    }

    private SuppressionCell[] MakeParts()
    {
        SuppressionCell[] parts = _breakdown.Count == 0 ? [] : new SuppressionCell[_breakdown.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new SuppressionCell(_breakdown[i].Quantity, _partPlaces.Length == 0 ? default : _partPlaces[i]);
        return parts;
    }

    private int FirstOf(BreakdownDimension dimension)
    {
        var first = 0;
        while (_breakdown[first].Dimension != dimension)
            first++;
        return first;
    }

    private Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell> IndexParts()
    {
        var cells = new Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell>(Parts.Length);
        for (var i = 0; i < Parts.Length; i++)
            cells.TryAdd((_breakdown[i].Dimension, _breakdown[i].Category.Value), Parts[i]);
        return cells;
    }
}
