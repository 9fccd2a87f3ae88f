using System.Globalization;
using DefectionFactors;

namespace EssayQuestions;

/// <summary>Which policies and events line up with which change of the yearly count?</summary>
internal static class WhatLinesUp
{
    private const decimal Large = 25;

    public static void Answer(DefectionFactorDataset dataset, Report report)
    {
        report.Heading("Which policies and events line up with which change?");
        report.Text($"Changes of more than {Large} percent from one year to the next, and what happened or came into force in that year or the one before. Lining up is no proof.");
        FactorRecord[] dated = [.. dataset.Events, .. dataset.Policies.InForce()];
        var flows = dataset.FindSeries(new("arrivals.kr"))!.Flows.During("2002/2025").ToArray();
        for (var i = 1; i < flows.Length; i++)
        {
            var change = flows[i].Quantity.ToValue().PercentChangeFrom(flows[i - 1].Quantity.ToValue());
            if (Math.Abs(change.Best!.Value) < Large)
                continue;

            var year = flows[i].Period.Year!.Value;
            report.Line(string.Create(CultureInfo.InvariantCulture, $"\n{year}: {change.Best:+0;-0} percent, {flows[i - 1].Quantity.ToValue()} to {flows[i].Quantity.ToValue()}"), flows[i - 1].Record, flows[i].Record);
            var near = dated.Where(record => Dating.IsOfItsOwn(record) && record.Period?.Start is { } start && start.Earliest.Year >= year - 1 && start.Latest.Year <= year).ToArray();
            foreach (var record in near)
                report.Line($"  {record.Time}: {record.Title} ({Fit(record, change.Best.Value)})", record);
            if (near.Length == 0)
                report.Text("  nothing in the records");
        }

        report.Text("\nThose with a number of their own:");
        foreach (var happening in dataset.Events.Where(static record => record.Affected is ExactQuantity))
            report.Line($"  {happening.Time}: {happening.Affected!.ToValue()}. {happening.Title}", happening);
    }

    /// <summary>Whether the claimed effect points the same way as the change.</summary>
    private static string Fit(FactorRecord record, decimal change) => record.Influence?.Direction switch
    {
        InfluenceDirection.Increases => change > 0 ? "said to increase: fits" : "said to increase: does not fit",
        InfluenceDirection.Decreases => change < 0 ? "said to decrease: fits" : "said to decrease: does not fit",
        _ => "no direction claimed",
    };
}
