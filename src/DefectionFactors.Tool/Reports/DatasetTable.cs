using DefectionFactors.Tool.Validation;
using Spectre.Console;

namespace DefectionFactors.Tool.Reports;

/// <summary>What is in a dataset: records by kind and factor group, sources, errors, warnings.</summary>
internal static class DatasetTable
{
    /// <summary>Writes the table of a dataset that holds to the schema.</summary>
    public static void Write(FileResult result, DefectionFactorDataset dataset, TextWriter output)
    {
        var records = dataset.Records ?? [];
        var groups = Enum.GetValues<FactorGroup>();
        var table = new Table().Border(TableBorder.Simple).AddColumn("kind");
        foreach (var group in groups)
            table.AddColumn(new TableColumn(CamelCase(group)).RightAligned());
        table.AddColumn(new TableColumn("all").RightAligned());

        foreach (var kind in records.GroupBy(static record => record.Kind, StringComparer.Ordinal).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
            table.AddRow(Row(kind.Key, groups, [.. kind]));
        table.AddEmptyRow().AddRow(Row("all", groups, [.. records]));

        FixedWidthOutput.CreateConsole(output).Write(table);
        output.WriteLine($"{result.Path}: {dataset.Dataset.Id} {dataset.Dataset.Version}: {records.Count} records, {dataset.Sources.Count} sources, {result.Summary}");
    }

    private static string[] Row(string name, FactorGroup[] groups, FactorRecord[] records) =>
        [name, .. groups.Select(group => Cell(records.Count(record => record.Factor.Group == group))), Cell(records.Length)];

    private static string Cell(int count) => count == 0 ? "·" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string CamelCase(FactorGroup group)
    {
        var name = group.ToString();
        return string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
    }
}
