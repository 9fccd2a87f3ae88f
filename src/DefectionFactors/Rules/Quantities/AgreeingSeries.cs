namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR304. Bounds that overlap agree; another vintage is joined by a revision.</summary>
internal sealed class AgreeingSeries() : Rule(
    "DFR304", RuleSeverity.Warning,
    "A series has one value per period and category, or a chain of revisions.",
    "Link the values by 'supersedes' and 'supersededBy', or give a competing series its own 'seriesId'.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    private sealed class Memory(RuleContext context, RuleFindings findings) : RuleMemory
    {
        public override void Visit(RecordEntry entry)
        {
            // The context has taken it in.
        }

        public override void Complete()
        {
            foreach (var conflict in context.SeriesConflicts.Found)
            {
                if (context.Revisions.AreJoined(conflict.FormerId, conflict.LaterId))
                    continue;
                var subject = conflict.Category is null ? "" : $" in the category '{conflict.Category}'";
                findings.Add(
                    conflict.Place,
                    $"'{conflict.FormerId}' has {QuantityText.Of(conflict.Former)} for the same series and period{subject}; '{conflict.LaterId}' has {QuantityText.Of(conflict.Later)}.");
            }
        }
    }
}
