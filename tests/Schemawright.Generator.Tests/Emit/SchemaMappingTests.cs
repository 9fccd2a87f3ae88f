using System.Text;
using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>
/// <c>docs/reference/schema-mapping.md</c> shows what is generated indeed: under each mark stand the schema and the declarations of golden files. <c>UPDATE_SNAPSHOTS=1</c> writes them anew.
/// </summary>
public partial class SchemaMappingTests
{
    private static readonly string Page = Repository.Combine("docs", "reference", "schema-mapping.md");
    private static readonly string Goldens = Snapshot.FolderBeside("Goldens");

    [Fact]
    public void The_page_shows_what_is_generated()
    {
        var actual = File.ReadAllText(Page);
        var expected = Row().Replace(actual, static match => Blocks(match.Groups["golden"].Value, match.Groups["types"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Page, expected);
        else
            Assert.Equal(expected, actual);
    }

    [Fact]
    public void Every_golden_shape_has_a_row()
    {
        var shown = Row().Matches(File.ReadAllText(Page)).Select(static match => match.Groups["golden"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateDirectories(Goldens).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal), shown);
    }

    private static string Blocks(string golden, string[] types)
    {
        var schema = Directory.EnumerateFiles(Path.Combine(Goldens, golden), "*.schema.json").Single();
        var text = new StringBuilder($"<!-- golden: {golden}{string.Concat(types.Select(static type => " " + type))} -->\n\n```json\n");
        text.Append(Identity().Replace(File.ReadAllText(schema), "")).Append("```\n\n```csharp\n");
        text.AppendJoin('\n', types.Select(type => PublicSurface.Of(File.ReadAllText(Path.Combine(Goldens, golden, type + ".verified.cs")))));
        return text.Append("```\n").ToString();
    }

    // The mark, and the two blocks after it if they are there.
    [GeneratedRegex("<!-- golden: (?<golden>[a-z-]+)(?<types>( \\w+)+) -->\n(\n```json\n(?s:.*?)```\n\n```csharp\n(?s:.*?)```\n)?")]
    private static partial Regex Row();

    [GeneratedRegex("^ *\"\\$(schema|id)\": .*\n", RegexOptions.Multiline)]
    private static partial Regex Identity();
}
