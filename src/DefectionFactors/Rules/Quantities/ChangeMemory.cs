using System.Globalization;

namespace DefectionFactors.Rules.Quantities;

/// <summary>Flows, and changes that were derived from two of them.</summary>
/// <param name="findings">Takes what is found.</param>
internal sealed class ChangeMemory(RuleFindings findings) : RuleMemory
{
    private const string Suffix = "Change";

    private readonly Dictionary<FlowKey, decimal> _flows = [];
    private readonly List<(FlowKey First, FlowKey Last, Quantity Quantity, FindingLocation Place)> _changes = [];

    /// <inheritdoc/>
    public override void Visit(RecordEntry entry)
    {
        if (entry is not { Record: StatisticRecord statistic, Period: { } period })
            return;
        if (statistic is { TemporalBasis: TemporalBasis.Flow, Quantity: ExactQuantity exact } && entry.IsInForce)
            _flows.TryAdd(FlowKey.Of(statistic, period.Earliest, period.Latest), exact.Value);
        if (statistic.TemporalBasis != TemporalBasis.Change || period is not { IsInterval: true, Start: { } start, End: { } end } || !statistic.Indicator.Value.EndsWith(Suffix, StringComparison.Ordinal))
            return;
        var key = FlowKey.Of(statistic, start.Earliest, start.Latest) with { Indicator = statistic.Indicator.Value[..^Suffix.Length] };
        _changes.Add((key, key with { Earliest = end.Earliest, Latest = end.Latest }, statistic.Quantity, entry.PlaceOf("/quantity")));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (from, to, quantity, place) in _changes)
        {
            if (!_flows.TryGetValue(from, out var first) || !_flows.TryGetValue(to, out var last) || first <= 0)
                continue;
            var derived = QuantityText.UnitOf(quantity) switch
            {
                Unit.Percent => last / first * 100,
                Unit.PercentChange => (last / first * 100) - 100,
                _ => (decimal?)null,
            };
            if (derived is { } value && !PrintedBounds.Of(quantity).Contains(value))
                findings.Add(place, string.Create(CultureInfo.InvariantCulture, $"The values of the two years give {value:0.##}; the record has {PrintedBounds.Of(quantity)}."));
        }
    }
}
