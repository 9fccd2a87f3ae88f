using Spectre.Console;
using Spectre.Console.Rendering;

namespace DefectionFactors.Tool.Views;

/// <summary>One record with everything that stands behind it: parts, sources, issues, conflicts.</summary>
internal static class RecordView
{
    /// <summary>Writes a record.</summary>
    public static void Write(IAnsiConsole console, DefectionFactorDataset dataset, FactorRecord record, LanguageTag language)
    {
        console.Write(new Text($"{record.Id} ({record.Kind})\n{record.TitleIn(language)}\n"));
        if (record.Summary is { } summary)
            console.Write(new Padder(new Text(summary), new Padding(2, 1, 0, 0)));
        console.WriteLine();
        console.Write(new Padder(Pairs(RecordFacts.Of(record, language)), new Padding(2, 0, 0, 0)));
        if (record is StatisticRecord { Breakdown: { Count: > 0 } parts } statistic)
            WritePart(console, statistic.BreakdownCompleteOrDefault ? "Parts, complete" : "Parts, not complete", Pairs(parts.Select(static part => ($"{ViewValues.Code(part.Dimension)} {part.Category}", ViewValues.Of(part.Quantity)))));
        WritePart(console, "Sources", SourceTable(dataset, record));
        if (record.Issues is { Count: > 0 } issues)
            WritePart(console, "Issues", Rows(issues.Select(static issue => new[] { ViewValues.Code(issue.SeverityOrDefault), issue.Code.Value, issue.Field is { } field ? $"{issue.Note} ({field})" : issue.Note ?? "" })));
        if (dataset.ConflictsOf(record) is { Count: > 0 } conflicts)
            WritePart(console, "Disagrees with", Rows(conflicts.Select(conflict => conflict.First.Id == record.Id ? conflict.Second : conflict.First).Select(other => new[] { other.Id.Value, RecordFacts.Gist(other), other.TitleIn(language) })));
    }

    /// <summary>The sources of a record: the part that each plays, its identifier, and what it is.</summary>
    private static Table SourceTable(DefectionFactorDataset dataset, FactorRecord record) => Rows(dataset.SourcesOf(record).Select(static cited => new[]
    {
        ViewValues.Code(cited.Role),
        cited.Reference.SourceId.Value,
        Joined(
            cited.Source is { } source ? ViewValues.Of(source) : "not in the dataset",
            cited.Reference.Locator,
            cited.Work is { } work && work.Id != cited.Reference.SourceId ? $"means {work.Id}" : null,
            cited.Reference.ViaSourceId is { } via ? $"read in {via}" : null),
    }));

    private static void WritePart(IAnsiConsole console, string heading, IRenderable part)
    {
        console.WriteLine();
        console.WriteLine(heading);
        console.Write(new Padder(part, new Padding(2, 0, 0, 0)));
    }

    private static Grid Pairs(IEnumerable<(string Name, string Text)> pairs)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (name, text) in pairs)
            grid.AddRow(new Text(name), new Text(text));
        return grid;
    }

    /// <summary>Three columns without lines; the last one wraps.</summary>
    private static Table Rows(IEnumerable<string[]> rows)
    {
        var table = new Table().NoBorder().HideHeaders().AddColumn(new TableColumn("").NoWrap().Padding(0, 0, 2, 0)).AddColumn(new TableColumn("").Padding(0, 0, 2, 0)).AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        foreach (var row in rows)
            table.AddRow(row.Select(static cell => new Text(cell)));
        return table;
    }

    private static string Joined(params IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>());
}
