using Spectre.Console;

namespace DefectionFactors.Tool.Views;

/// <summary>A series as a table of its values, with what its numbers rest on below.</summary>
internal static class SeriesView
{
    /// <summary>Writes a series of one vintage.</summary>
    public static void Write(IAnsiConsole console, DefectionFactorDataset dataset, StatisticSeries series)
    {
        console.WriteLine($"{series.Id} (series of {series.Indicator})");
        (BreakdownDimension Dimension, BreakdownCategory Category)[] parts = [.. series.SelectMany(static value => value.Record.Breakdown ?? [])
            .Where(static part => part.Dimension == BreakdownDimension.Sex).Select(static part => (part.Dimension, part.Category)).Distinct()];
        string[] texts = [.. series.Select(static value => ViewValues.Of(value.Quantity))];
        // A unit that all values share stands once, above them.
        var unit = texts.Length > 0 && texts[0].IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? texts[0][blank..] : "";
        if (!texts.All(text => text.EndsWith(unit, StringComparison.Ordinal)))
            unit = "";
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("period").NoWrap()).AddColumn(new TableColumn(Markup.Escape(unit.Length == 0 ? "value" : unit.Trim())).RightAligned());
        foreach (var part in parts)
            table.AddColumn(new TableColumn(Markup.Escape(part.Category)).RightAligned());
        table.AddColumn(new TableColumn("record").NoWrap()).AddColumn(new TableColumn("as of").NoWrap());
        foreach (var value in series)
        {
            table.AddRow([
                new Text(value.Period.Text),
                new Text(ViewValues.Of(value.Quantity)[..^unit.Length]),
                .. parts.Select(part => new Text(PartOf(value.Record, part.Dimension, part.Category))),
                new Text(value.Record.Id),
                new Text(value.Record.Revision?.AsOf?.Value ?? "·"),
            ]);
        }

        console.Write(table);
        var superseded = series.Vintages.Count - series.Count;
        console.WriteLine($"{series.Count} values{(superseded == 0 ? "" : $", {superseded} of other vintages not shown")}");
        WriteIssues(console, series);
        WriteSources(console, dataset, series);
    }

    private static void WriteIssues(IAnsiConsole console, StatisticSeries series)
    {
        var issues = series.SelectMany(static value => (value.Record.Issues ?? []).Select(issue => $"{value.Period}: {issue.Code}: {issue.Note}")).ToArray();
        if (issues.Length == 0)
            return;
        console.WriteLine();
        console.WriteLine("Issues");
        WriteIndented(console, issues);
    }

    private static void WriteSources(IAnsiConsole console, DefectionFactorDataset dataset, StatisticSeries series)
    {
        console.WriteLine();
        console.WriteLine("Sources");
        WriteIndented(console, series.SelectMany(value => dataset.WorksOf(value.Record)).DistinctBy(static source => source.Id).Select(static source => $"{source.Id}: {ViewValues.Of(source)}"));
    }

    private static void WriteIndented(IAnsiConsole console, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            console.Write(new Padder(new Text(line), new Padding(2, 0, 0, 0)));
    }

    private static string PartOf(StatisticRecord record, BreakdownDimension dimension, BreakdownCategory category) =>
        record.Breakdown?.FirstOrDefault(part => part.Dimension == dimension && part.Category == category) is { } part ? ViewValues.Of(part.Quantity).Split(' ')[0] : "·";
}
