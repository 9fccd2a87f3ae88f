using DefectionFactors;

namespace EssayQuestions;

/// <summary>Why did arrivals in the Republic of Korea fall after 2019?</summary>
internal static class WhyArrivalsFell
{
    public static void Answer(DefectionFactorDataset dataset, Report report)
    {
        report.Heading("Why did arrivals fall after 2019?");
        var series = dataset.FindSeries(new("arrivals.kr"))!;
        var before = series.ValueFor("2019")!;
        report.Line($"2019: {before.Quantity.ToValue()}", before.Record);
        foreach (var value in series.Flows.During("2020/2025"))
            report.Line($"{value.Period}: {value.Quantity.ToValue()}, {value.Quantity.ToValue().PercentChangeFrom(before.Quantity.ToValue()).Round(1)}", value.Record);

        // What began before 2020 cannot explain a fall that began then.
        var begun = dataset.Records!.InForce().Where(static record => Dating.IsOfItsOwn(record) && record.Period?.Earliest?.Year is 2020 or 2021).ToLookup(static record => record.Influence?.Direction);
        report.Text("\nDated to 2020 or 2021 and said to hold people back:");
        foreach (var record in begun[InfluenceDirection.Decreases])
            report.Line($"  {record.Title} ({Trust(record)})", record);
        report.Text("Dated to 2020 or 2021 and said to drive people out:");
        foreach (var record in begun[InfluenceDirection.Increases])
            report.Line($"  {record.Title} ({Trust(record)})", record);

        var causal = dataset.Associations.Count(static association => association.CausalClaim);
        report.Text("\nThe reasons to leave grew while arrivals fell; what changed against them was the way out. That is as far as the records go.");
        report.Text($"They prove nothing: {causal} of their {dataset.Associations.Count} associations claim a cause.");
        var claim = dataset.Find(new("arrivals.kr.fall-after-2019"))!;
        foreach (var issue in claim.Issues!.Where(static issue => issue.Code == IssueCode.ScopeAmbiguous))
            report.Line($"A caution: {issue.Note}", claim);
    }

    private static string Trust(FactorRecord record) => $"{record.Evidence.Basis}, confidence {record.Evidence.Confidence}, {record.Evidence.Verification ?? VerificationStatus.Unverified}";
}
