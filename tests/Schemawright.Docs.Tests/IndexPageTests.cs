using System.Text.RegularExpressions;
using DefectionFactors.Rules;
using Schemawright.Docs.Tests.Pages;
using Schemawright.Docs.Tests.Snapshots;
using Schemawright.Tests;

namespace Schemawright.Docs.Tests;

/// <summary>The indexes are generated: diagnostics from the release files, rules from the catalogue. <c>UPDATE_SNAPSHOTS=1</c> writes them.</summary>
public sealed partial class IndexPageTests
{
    [Fact]
    public void Diagnostics_are_those_of_the_release_files()
    {
        var rows = ((string[])["Shipped", "Unshipped"])
            .Select(static file => Repository.Combine("generators", "Schemawright.Generator", $"AnalyzerReleases.{file}.md"))
            .SelectMany(static file => Release().Matches(File.ReadAllText(file)))
            .OrderBy(static match => match.Groups["id"].Value, StringComparer.Ordinal)
            .Select(static match => match.Groups)
            .Select(static row => $"| [{row["id"]}](../diagnostics/{row["id"]}.md) | {row["severity"]} | {row["title"]} |\n");
        GeneratedTable.Compare("docs/reference/diagnostics.md", "| Id | Severity | Title |\n|---|---|---|\n" + string.Concat(rows));
    }

    [Fact]
    public void Rules_are_those_of_the_catalogue()
    {
        var rows = RuleCatalogue.All.Select(static rule => $"| [{rule.Id}](../rules/{rule.Id}.md) | {rule.Severity} | {TitleOf(rule)} |\n");
        GeneratedTable.Compare("docs/reference/rules.md", "| Rule | Severity | What it finds |\n|---|---|---|\n" + string.Concat(rows));
    }

    [Fact]
    public void Every_page_is_reached_from_the_index()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["docs/README.md"]);
        while (open.TryDequeue(out var name))
        {
            if (!reached.Add(name))
                continue;
            foreach (Match match in Target().Matches(PageHeadings.WithoutCode(MarkdownPage.Read(name).Text)))
            {
                var path = Path.GetFullPath(Repository.Combine(Path.GetDirectoryName(name)!, match.Groups["path"].Value));
                var target = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
                if (File.Exists(Repository.Combine(target)))
                    open.Enqueue(target);
            }
        }

        var pages = MarkdownPage.Names
            .Where(static name => name.StartsWith("docs/", StringComparison.Ordinal))
            .Where(static name => !name.StartsWith("docs/site/", StringComparison.Ordinal));
        Assert.Empty(pages.Except(reached));
    }

    // "# DFR101: An identifier occurs twice"
    private static string TitleOf(Rule rule) => rule.Explain().Split('\n')[0][(2 + rule.Id.Length + 2)..];

    // "SW1001 | Schemawright.Text | Error | [The file is not valid JSON](https://…)"
    [GeneratedRegex(@"^(?<id>SW\d+) \| [^|]+ \| (?<severity>\w+) \| \[(?<title>[^\]]+)\]", RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex(@"\]\((?<path>[^)#:\s]+\.md)(#[^)]*)?\)")]
    private static partial Regex Target();
}
