using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR307. A change between two years is derived again from the flows of the same indicator, where the dataset has both.</summary>
internal sealed class DerivedChanges() : Rule(
    "DFR307", RuleSeverity.Information, "A change agrees with the values that it was derived from.", "Round instead of cutting off; if the source prints it so, keep it and add an issue 'valueTruncated' or 'valueConflict'.")
{
    private const string Suffix = "Change";

    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        var flows = new Dictionary<(string Indicator, PopulationGroup Group, Sex Sex, DateOnly? Earliest, DateOnly? Latest), decimal>();
        foreach (var (entry, statistic) in context.OfKind<StatisticRecord>())
        {
            if (statistic is { TemporalBasis: TemporalBasis.Flow, Quantity: ExactQuantity exact } && entry is { IsInForce: true, Period: { } period })
                flows.TryAdd((statistic.Indicator.Value, statistic.Population.Group, statistic.Population.SexOrDefault, period.Earliest, period.Latest), exact.Value);
        }

        foreach (var (entry, statistic) in context.OfKind<StatisticRecord>())
        {
            if (statistic.TemporalBasis != TemporalBasis.Change || entry.Period is not { IsInterval: true, Start: { } start, End: { } end } || !statistic.Indicator.Value.EndsWith(Suffix, StringComparison.Ordinal))
                continue;
            var key = (statistic.Indicator.Value[..^Suffix.Length], statistic.Population.Group, statistic.Population.SexOrDefault, (DateOnly?)null, (DateOnly?)null);
            if (flows.TryGetValue(key with { Item4 = start.Earliest, Item5 = start.Latest }, out var first) && flows.TryGetValue(key with { Item4 = end.Earliest, Item5 = end.Latest }, out var last) && first > 0)
                Compare(findings, entry, statistic.Quantity, last / first * 100);
        }
    }

    private static void Compare(RuleFindings findings, RecordEntry entry, Quantity quantity, decimal share)
    {
        var derived = QuantityText.UnitOf(quantity) switch
        {
            Unit.Percent => share,
            Unit.PercentChange => share - 100,
            _ => (decimal?)null,
        };
        var bounds = quantity is ExactQuantity exact ? QuantityBounds.Exactly(exact.Value).Widen(DecimalPlace.Of(exact.Value) / 2) : QuantityBounds.Of(quantity);
        if (derived is { } value && !bounds.Contains(value))
            findings.Add($"{entry.Pointer}/quantity", FormattableString.Invariant($"The values of the two years make {value:0.##}, the record has {bounds}."));
    }
}
