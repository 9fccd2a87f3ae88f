using DefectionFactors;
using DefectionFactors.Quantities;

namespace EssayQuestions;

/// <summary>Who crosses, and from where?</summary>
internal static class WhoCrosses
{
    private static readonly LanguageTag English = new("en");

    public static void Answer(DefectionFactorDataset dataset, Report report)
    {
        report.Heading("Who crosses, and from where?");
        var series = dataset.FindSeries(new("arrivals.kr"))!;
        report.Text("Women among those who arrived:");
        foreach (var period in new[] { "../1998", "2002", "2010", "2018", "2021", "2025" })
        {
            var record = series.ValueFor(period)!.Record;
            report.Line($"  {period,-8} {Female(record).PercentOf(record.Quantity.ToValue()).Round(1)}", record);
        }

        var years = series.Flows.During("2002/2016").Select(static value => value.Record).ToArray();
        var share = years.Select(Female).Sum().PercentOf(years.Select(static record => record.Quantity).Sum());
        var claim = (StatisticRecord)dataset.Find(new("sex.ratio"))!;
        var ratio = ((RatioQuantity)claim.Quantity).Terms;
        report.Line($"The essay's {ratio.First} men to {ratio.Second} women is an average: 2002 to 2016 it was {share.Round(1)}, summed from the yearly records.", claim);

        var origins = (StatisticRecord)dataset.Find(new("origin.kr.2016"))!;
        report.Line($"\nWhere the {origins.Quantity.ToValue()} came from who had arrived by the end of 2016:", origins);
        foreach (var part in origins.Breakdown!)
            report.Text($"  {string.Join(" and ", part.Category.Value.Split('+').Select(static code => new SubdivisionCode(code).NameIn(English)))}: {part.Quantity.ToValue().PercentOf(origins.Quantity.ToValue()).Round(1)}");
        var northern = origins.Breakdown!.Where(static part => part.Category == "KP-09" || part.Category == "KP-10").Select(static part => part.Quantity).Sum();
        var stated = (StatisticRecord)dataset.Find(new("origin.border-provinces.share"))!;
        report.Line($"North Hamgyong and Ryanggang together: {northern.PercentOf(origins.Quantity.ToValue()).Round(1)}. The essay has {stated.Quantity.ToValue()}, and its record says why that is unclear:", stated);
        foreach (var issue in stated.Issues!)
            report.Text($"  {issue.Code}: {issue.Note}");

        report.Text("\nThe ways that the records know:");
        foreach (var route in dataset.Routes)
            report.Line($"  {string.Join(" > ", route.Path.Select(static country => country.NameIn(English)))} ({route.Treatment}, {route.Time})", route);
    }

    private static QuantityValue Female(StatisticRecord record) =>
        record.Breakdown!.Single(static part => part.Dimension == BreakdownDimension.Sex && part.Category == "female").Quantity.ToValue();
}
