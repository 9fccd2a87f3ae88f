using System.Globalization;
using Spectre.Console;

namespace DefectionFactors.Tool.Views;

/// <summary>Records in a table, one a row.</summary>
internal static class RecordList
{
    /// <summary>Writes records in the order given.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyCollection<FactorRecord> records, LanguageTag language)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Column("record").NoWrap()).AddColumn(Column("time").NoWrap()).AddColumn(Column("value and title")).AddColumn(Column("trust").NoWrap());
        foreach (var record in records)
        {
            table.AddRow(
                new Text(record.Id),
                new Text(record.Time == "../.." ? "undated" : record.Time),
                new Text($"{RecordFacts.Gist(record)}\n{record.TitleIn(language)}"),
                new Text($"{ViewValues.Code(record.Evidence.Confidence)}{IssuesOf(record)}"));
        }

        console.Write(table);
        console.WriteLine(records.Count == 1 ? "1 record" : string.Create(CultureInfo.InvariantCulture, $"{records.Count} records"));
    }

    private static TableColumn Column(string name) => new TableColumn(name).Padding(0, 0, 2, 0);

    private static string IssuesOf(FactorRecord record) => (record.Issues?.Count ?? 0) switch
    {
        0 => "",
        1 => "\n1 issue",
        var count => string.Create(CultureInfo.InvariantCulture, $"\n{count} issues"),
    };
}
