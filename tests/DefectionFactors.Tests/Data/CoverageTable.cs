using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>
/// The tables of <c>docs/data-coverage.md</c>. Their rows are written from the dataset: the environment variable UPDATE_SNAPSHOTS=1 puts them there,
/// a run without it compares.
/// </summary>
internal static partial class CoverageTable
{
    private const string FactsHeading = "## Facts of the essay";
    private const string OthersHeading = "## Records beside the essay";

    /// <summary>The path of the document.</summary>
    public static string Path { get; } = Repository.Combine("docs", "data-coverage.md");

    /// <summary>The document as it stands.</summary>
    public static string Text { get; } = File.ReadAllText(Path);

    /// <summary>The document as it should stand: the same prose around the rows that the dataset gives.</summary>
    public static string Expected { get; } = WithRows(WithRows(Text, FactsHeading, Facts()), OthersHeading, Others());

    /// <summary>The rows about facts, as they stand in the document.</summary>
    public static IReadOnlyList<CoverageRow> Covered { get; } =
        [.. Cells(FactsHeading).Select(static cells => new CoverageRow(cells[0], Codes(cells[1])[0], cells[2], Codes(cells[3]), Codes(cells[4])))];

    /// <summary>The rows about records that restate no fact, as they stand in the document.</summary>
    public static IReadOnlyList<CoverageRow> Beside { get; } =
        [.. Cells(OthersHeading).Select(static cells => new CoverageRow("", Codes(cells[0])[0], cells[1], Codes(cells[2]), Codes(cells[3])))];

    private static IEnumerable<CoverageRow> Facts() =>
        EssayFacts.All.SelectMany(static fact => BundledData.Records.Values.Where(record => EssayFacts.Of(record).Contains(fact, StringComparer.Ordinal)).Select(record => CoverageRow.Of(fact, record)));

    private static IEnumerable<CoverageRow> Others() =>
        BundledData.Records.Values.Where(static record => EssayFacts.Of(record).Count == 0).Select(static record => CoverageRow.Of("", record));

    /// <summary>Puts rows in the place of those below a heading; the two lines of the table's head stay.</summary>
    private static string WithRows(string text, string heading, IEnumerable<CoverageRow> rows)
    {
        var lines = text.Split('\n');
        var table = Array.FindIndex(lines, Array.IndexOf(lines, heading), static line => line.StartsWith('|'));
        var first = table + 2;
        var end = Array.FindIndex(lines, first, static line => !line.StartsWith('|'));
        return string.Join('\n', [.. lines[..first], .. rows.Select(static row => row.ToString()), .. lines[end..]]);
    }

    private static IEnumerable<string[]> Cells(string heading) =>
        Text.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith('|')).Skip(2).Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string[] Codes(string cell) => [.. Code().Matches(cell).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
