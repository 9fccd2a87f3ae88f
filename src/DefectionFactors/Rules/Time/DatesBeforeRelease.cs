using System.Globalization;

namespace DefectionFactors.Rules.Time;

/// <summary>DFR204.</summary>
internal sealed class DatesBeforeRelease() : Rule(
    "DFR204", RuleSeverity.Warning, "No date of access or publication is after the dataset's release.", "Correct the date, or the release date.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (context.Dataset.Dataset.Released is { } released && entry.Source.Accessed > released)
                findings.Add($"{entry.Pointer}/accessed", string.Create(CultureInfo.InvariantCulture, $"The address was read on {entry.Source.Accessed:yyyy-MM-dd}, after the release on {released:yyyy-MM-dd}."));
        }
    }

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (context.Dataset.Dataset.Released is { } released && entry.AsOf is { } asOf && asOf.Earliest > released)
            findings.Add($"{entry.Pointer}/revision/asOf", string.Create(CultureInfo.InvariantCulture, $"The value is as of {asOf}, after the release on {released:yyyy-MM-dd}."));
    }
}
