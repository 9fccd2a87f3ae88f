using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>The tables of <c>docs/data-coverage.md</c>.</summary>
internal static partial class CoverageTable
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.Combine("docs", "data-coverage.md"));

    /// <summary>The text in front of the tables.</summary>
    public static string Introduction { get; } = string.Join('\n', Lines.TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal)));

    /// <summary>The rows about facts that the dataset holds.</summary>
    public static IReadOnlyList<CoverageRow> Covered { get; } = [.. Cells("Facts in the dataset").Select(static cells => new CoverageRow(cells[0], Codes(cells[1])[0], Codes(cells[2]), Codes(cells[3])))];

    /// <summary>The rows about records that restate no fact.</summary>
    public static IReadOnlyList<CoverageRow> Beside { get; } =
        [.. Cells("Records that restate no fact of the essay").Select(static cells => new CoverageRow("", Codes(cells[0])[0], Codes(cells[1]), Codes(cells[2])))];

    /// <summary>The facts that the dataset lacks.</summary>
    public static IReadOnlyList<string> Missing { get; } = [.. Cells("Facts not yet in the dataset").Select(static cells => cells[0])];

    /// <summary>The cells of the rows of the table below a heading.</summary>
    private static IEnumerable<string[]> Cells(string heading) =>
        Lines.SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith('|')).Skip(2).Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string[] Codes(string cell) => [.. Code().Matches(cell).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
