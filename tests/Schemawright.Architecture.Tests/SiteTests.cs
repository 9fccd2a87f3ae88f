using System.Text.RegularExpressions;

namespace Schemawright.Architecture.Tests;

/// <summary>The contents of the documentation site name every page, and nothing else.</summary>
public partial class SiteTests
{
    // The build lists these folders itself, and puts the front page and the index beside the pages.
    private static readonly string[] Added = ["index.md", "contents.md"];
    private static readonly string[] Listed = ["diagnostics/", "rules/"];

    [Fact]
    public void The_contents_name_every_page()
    {
        var pages = Repository.Files("docs", "*.md").Select(static file => file["docs/".Length..])
            .Where(static page => page != "README.md" && !Listed.Any(folder => page.StartsWith(folder, StringComparison.Ordinal)));
        var named = Entry().Matches(Repository.Read("docs/site/toc.yml")).Select(static match => match.Groups[1].Value).Except(Added);
        Assert.Equal(pages.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_contents_have_a_place_for_each_listed_folder()
    {
        var contents = Repository.Read("docs/site/toc.yml");
        Assert.All(Listed, folder => Assert.Contains($"\n{{{folder.TrimEnd('/')}}}\n", contents, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"href: (\S+\.md)")]
    private static partial Regex Entry();
}
