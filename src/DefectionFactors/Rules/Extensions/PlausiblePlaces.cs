namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR701.</summary>
internal sealed class PlausiblePlaces() : Rule(
    "DFR701", RuleSeverity.Information, "A statistic of arrivals has a destination.", "Add the country of arrival to 'places' with the role 'destination'.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record is not StatisticRecord statistic || statistic.Indicator != Indicator.Arrivals)
            return;
        foreach (var place in entry.Places)
        {
            if (place.Role == PlaceRole.Destination)
                return;
        }

        findings.Add($"{entry.Pointer}/indicator", "The country of arrival is missing.");
    }
}
