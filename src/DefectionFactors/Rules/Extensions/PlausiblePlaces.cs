namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR701.</summary>
internal sealed class PlausiblePlaces() : Rule(
    "DFR701", RuleSeverity.Information, "A statistic of arrivals has a destination.", "Add the country of arrival to 'places' with the role 'destination'.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var (entry, statistic) in context.OfKind<StatisticRecord>())
        {
            if (statistic.Indicator == Indicator.Arrivals && entry.Places.All(static place => place.Role != PlaceRole.Destination))
                findings.Add($"{entry.Pointer}/indicator", "Nothing says where the people arrived.");
        }
    }
}
