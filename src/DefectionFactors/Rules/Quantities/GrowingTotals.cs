using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR306. Only values in force count; a preliminary total may still change with the rows beneath it, so it is not compared with their sum.</summary>
internal sealed class GrowingTotals() : Rule(
    "DFR306", RuleSeverity.Warning, "A cumulative series never falls, and grows by the flows of its periods.", "Look the values up; if the office corrected its files, keep both and tell of it in an issue.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        var statistics = context.OfKind<StatisticRecord>().Where(static found => found.Entry is { IsInForce: true, Period: { IsOrdered: true, Latest: not null } }).ToArray();
        var flows = new FlowSeries(statistics);
        var series = statistics.Where(static found => found.Record is { TemporalBasis: TemporalBasis.Cumulative, SeriesId: not null })
            .GroupBy(static found => (found.Record.SeriesId, found.Record.Indicator, found.Record.Population.Group, found.Record.Population.SexOrDefault, QuantityText.UnitOf(found.Record.Quantity)));
        foreach (var group in series)
        {
            var values = group.OrderBy(static found => found.Entry.Period!.Latest).ThenBy(static found => found.Entry.Index).ToArray();
            for (var i = 1; i < values.Length; i++)
                CheckStep(findings, flows, values[i - 1], values[i]);
        }
    }

    private static void CheckStep(
        RuleFindings findings, FlowSeries flows, (RecordEntry Entry, StatisticRecord Record) former, (RecordEntry Entry, StatisticRecord Record) later)
    {
        if (Falls(former.Record.Quantity, later.Record.Quantity))
            findings.Add($"{later.Entry.Pointer}/quantity", $"The total falls to {QuantityText.Of(later.Record.Quantity)}; '{former.Entry.Id}' has {QuantityText.Of(former.Record.Quantity)}.");
        else if (former.Record.Revision?.Status != RevisionStatus.Preliminary && flows.Between(former, later) is { } growth && !(QuantityBounds.Of(former.Record.Quantity) + growth).Overlaps(QuantityBounds.Of(later.Record.Quantity)))
            findings.Add($"{later.Entry.Pointer}/quantity", $"The total is {QuantityText.Of(later.Record.Quantity)}, but '{former.Entry.Id}' and the {growth} since make {QuantityBounds.Of(former.Record.Quantity) + growth}.");

        var before = (former.Record.Breakdown ?? []).GroupBy(static part => (part.Dimension, part.Category)).ToDictionary(static parts => parts.Key, static parts => parts.First().Quantity);
        for (var i = 0; i < (later.Record.Breakdown?.Count ?? 0); i++)
        {
            var part = later.Record.Breakdown![i];
            if (before.TryGetValue((part.Dimension, part.Category), out var old) && Falls(old, part.Quantity))
                findings.Add(FormattableString.Invariant($"{later.Entry.Pointer}/breakdown/{i}/quantity"), $"The category '{part.Category}' falls to {QuantityText.Of(part.Quantity)}; '{former.Entry.Id}' has {QuantityText.Of(old)}.");
        }
    }

    private static bool Falls(Quantity former, Quantity later) =>
        QuantityText.UnitOf(former) is { } unit && unit == QuantityText.UnitOf(later) && unit != Unit.Percent && QuantityBounds.Of(later).High < QuantityBounds.Of(former).Low;
}
