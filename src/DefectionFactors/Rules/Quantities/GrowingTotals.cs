using DefectionFactors.Quantities;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR306. Only values in force count; a preliminary total may still change with the rows beneath it, so it is not compared with their sum.</summary>
internal sealed class GrowingTotals() : Rule(
    "DFR306", RuleSeverity.Warning,
    "A cumulative series never falls, and grows by the flows of its periods.",
    "Check the values in the source; if the office corrected its files, keep both and add an issue.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(findings);

    /// <summary>The totals of each series, and the flows.</summary>
    private sealed class Memory(RuleFindings findings) : RuleMemory
    {
        private readonly FlowSeries _flows = new();
        private readonly Dictionary<CumulativeKey, List<CumulativeValue>> _totals = [];

        public override void Visit(RecordEntry entry)
        {
            if (entry is not { Record: StatisticRecord statistic, IsInForce: true, Period: { IsOrdered: true, Latest: { } latest } period })
                return;
            _flows.Add(statistic, period.Earliest, latest);
            if (CumulativeValue.Of(entry) is not { } total)
                return;
            if (!_totals.TryGetValue(total.Key, out var series))
                _totals.Add(total.Key, series = []);
            series.Add(total);
        }

        public override void Complete()
        {
            foreach (var series in _totals.Values)
            {
                series.Sort(static (left, right) => (left.Latest, left.Index).CompareTo((right.Latest, right.Index)));
                for (var i = 1; i < series.Count; i++)
                    CheckStep(series[i - 1], series[i]);
            }
        }

        private void CheckStep(CumulativeValue former, CumulativeValue later)
        {
            var before = QuantityBounds.Of(former.Quantity);
            if (Falls(former.Quantity, later.Quantity))
                findings.Add(later.Place, $"The total falls to {QuantityText.Of(later.Quantity)}; '{former.Id}' has {QuantityText.Of(former.Quantity)}.");
            else if (!former.IsPreliminary && _flows.Between(former, later) is { } growth && !(before + growth).Overlaps(QuantityBounds.Of(later.Quantity)))
                findings.Add(
                    later.Place,
                    $"The total is {QuantityText.Of(later.Quantity)}, but '{former.Id}' plus the {growth} since then is {before + growth}.");
            if (later.Parts.Count > 0 && former.Parts.Count > 0)
                CheckParts(former, later);
        }

        private void CheckParts(CumulativeValue former, CumulativeValue later)
        {
            var before = new Dictionary<(BreakdownDimension Dimension, string Category), Quantity>();
            foreach (var (part, _) in former.Parts)
                before.TryAdd((part.Dimension, part.Category.Value), part.Quantity);
            foreach (var (part, place) in later.Parts)
            {
                if (before.TryGetValue((part.Dimension, part.Category.Value), out var old) && Falls(old, part.Quantity))
                    findings.Add(place, $"The category '{part.Category}' falls to {QuantityText.Of(part.Quantity)}; '{former.Id}' has {QuantityText.Of(old)}.");
            }
        }

        private static bool Falls(Quantity former, Quantity later) =>
            QuantityText.UnitOf(former) is { } unit && unit == QuantityText.UnitOf(later) && unit != Unit.Percent && QuantityBounds.Of(later).High < QuantityBounds.Of(former).Low;
    }
}
