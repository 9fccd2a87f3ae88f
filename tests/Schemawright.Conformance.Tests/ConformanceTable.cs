using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Schemawright.Conformance.Tests;

/// <summary>How many tests of the official suite pass, counted by running them, as the table of <c>docs/reference/conformance.md</c>.</summary>
internal static class ConformanceTable
{
    private const string Optional = "optional/";
    private const string Format = "optional/format/";

    /// <summary>Version 1 has its formats beside the other files, as mandatory ones.</summary>
    private const string MandatoryFormat = "format/";

    /// <summary>Counts the tests of a draft.</summary>
    /// <param name="folder">The folder of the suite.</param>
    /// <param name="draft">The folder of the draft.</param>
    public static ConformanceRow Count(string folder, string draft)
    {
        var row = new ConformanceRow(draft, default, default, default);
        foreach (var file in OfficialSuiteTests.FilesOf(folder, draft))
        {
            var tally = Run(Path.Combine(folder, "tests", draft, file), OfficialSuiteTests.OptionsFor(draft, file));
            if (file.StartsWith(Format, StringComparison.Ordinal) || file.StartsWith(MandatoryFormat, StringComparison.Ordinal))
                row = row with { Formats = row.Formats.Plus(tally) };
            else if (file.StartsWith(Optional, StringComparison.Ordinal))
                row = row with { Optional = row.Optional.Plus(tally) };
            else
                row = row with { Mandatory = row.Mandatory.Plus(tally) };
        }

        return row;
    }

    /// <summary>Writes rows as a Markdown table.</summary>
    /// <param name="rows">The rows in order.</param>
    public static string Write(IEnumerable<ConformanceRow> rows)
    {
        var table = new StringBuilder("| Draft | Mandatory | Optional | Formats, asserted |\n|---|---:|---:|---:|\n");
        foreach (var row in rows)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Draft} | {row.Mandatory} | {row.Optional} | {row.Formats} |\n");
        return table.ToString();
    }

    private static Tally Run(string path, JsonSchemaOptions options)
    {
        var tally = default(Tally);
        using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var group in suite.RootElement.EnumerateArray())
        {
            foreach (var (_, problem) in SuiteCase.Run(group, options))
                tally = tally.Plus(new Tally(problem is null ? 1 : 0, 1));
        }

        return tally;
    }
}
