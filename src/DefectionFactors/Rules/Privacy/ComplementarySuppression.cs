using System.Runtime.InteropServices;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR504. It solves the sums of complete breakdowns, of the sexes and over time.</summary>
internal sealed class ComplementarySuppression() : Rule(
    "DFR504", RuleSeverity.Error,
    "Suppressed counts cannot be derived from the dataset's other numbers.",
    "Suppress another number of the same sum as 'complementary', or suppress the whole.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(findings);

    /// <summary>The numbers of all statistics: which of them belong to a table that hides something is known only at the end.</summary>
    private sealed class Memory(RuleFindings findings) : RuleMemory
    {
        private readonly Dictionary<SuppressionKey, List<SuppressionStatistic>> _tables = [];

        public override void Visit(RecordEntry entry)
        {
            if (entry.Record is not StatisticRecord record)
                return;
            ref var table = ref CollectionsMarshal.GetValueRefOrAddDefault(_tables, SuppressionKey.Of(record), out _);
            (table ??= []).Add(new SuppressionStatistic(entry, record));
        }

        public override void Complete()
        {
            foreach (var table in _tables.Values)
            {
                if (!table.Exists(static statistic => statistic.HasSuppressed))
                    continue;
                foreach (var place in new SuppressionTable(table).Disclosed)
                    findings.Add(place, "The count can be derived from the whole and the other parts, from other years or from totals.");
            }
        }
    }
}
