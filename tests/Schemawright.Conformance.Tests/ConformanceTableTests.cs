using System.Runtime.CompilerServices;

namespace Schemawright.Conformance.Tests;

/// <summary>The published table says what the run shows.</summary>
public class ConformanceTableTests
{
    private const string Begin = "<!-- counted by the tests: begin -->\n";
    private const string End = "<!-- counted by the tests: end -->";

    [Fact]
    public void The_page_has_the_counts_of_this_run()
    {
        var folder = Corpora.Require("json-schema-test-suite");
        var counted = ConformanceTable.Write(Draft.Folders.Select(draft => ConformanceTable.Count(folder, draft)));
        var page = Page();
        var text = File.ReadAllText(page);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(page, text[..begin] + counted + text[end..]);
        else
            Assert.Equal(text[begin..end], counted);
    }

    [Theory]
    [InlineData("draft4", 618)]
    [InlineData("draft6", 839)]
    [InlineData("draft7", 927)]
    [InlineData("draft2019-09", 1259)]
    [InlineData("draft2020-12", 1299)]
    public void Every_mandatory_test_passes(string draft, int total) =>
        Assert.Equal(new Tally(total, total), ConformanceTable.Count(Corpora.Require("json-schema-test-suite"), draft).Mandatory);

    private static string Page([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "reference", "conformance.md"));
}
