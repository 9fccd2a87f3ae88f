namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR304. Bounds that overlap agree; another vintage is joined by a revision.</summary>
internal sealed class AgreeingSeries() : Rule(
    "DFR304", RuleSeverity.Warning, "One series has one value for one period, or a chain of revisions.", "Join the values by 'supersedes' and 'supersededBy', or give a competing series its own 'seriesId'.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var (former, later) in SeriesValues.Conflicts(context))
        {
            var (first, second) = (((StatisticRecord)former.Record).Quantity, ((StatisticRecord)later.Record).Quantity);
            findings.Add($"{later.Pointer}/quantity", $"'{former.Id}' has {QuantityText.Of(first)} for the same series and period, '{later.Id}' has {QuantityText.Of(second)}.");
        }
    }
}
