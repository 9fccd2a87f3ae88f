using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR204.</summary>
internal sealed class DatesBeforeRelease() : Rule(
    "DFR204", RuleSeverity.Warning, "Nothing was read or published after the dataset's release.", "Correct the date, or the day of release.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        if (context.Dataset.Dataset.Released is not { } released)
            return;
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Accessed > released)
                findings.Add($"{entry.Pointer}/accessed", FormattableString.Invariant($"The address was read on {entry.Source.Accessed:yyyy-MM-dd}, after the release on {released:yyyy-MM-dd}."));
        }

        foreach (var entry in context.Records)
        {
            if (entry.Record.Revision?.AsOf is { } asOf && EdtfPeriod.TryParse(asOf, out var period) && period.Earliest > released)
                findings.Add($"{entry.Pointer}/revision/asOf", FormattableString.Invariant($"The value is as of {asOf}, after the release on {released:yyyy-MM-dd}."));
        }
    }
}
