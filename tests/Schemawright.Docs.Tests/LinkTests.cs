using System.Text.RegularExpressions;
using Schemawright.Docs.Tests.Pages;
using Schemawright.Tests;

namespace Schemawright.Docs.Tests;

/// <summary>Every link of every page to a file of the repository, and to a heading in it, resolves.</summary>
public sealed partial class LinkTests
{
    private const string Published = "https://github.com/schemawright/schemawright/blob/main/";

    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_resolve(string name)
    {
        var text = PageHeadings.WithoutCode(MarkdownPage.Read(name).Text);
        Assert.DoesNotContain(Link().Matches(text).Select(static match => match.Groups["target"].Value), target => !Resolves(name, target));
    }

    [Fact]
    public void Package_pages_have_no_relative_links()
    {
        // nuget.org shows them without the repository around them.
        foreach (var name in MarkdownPage.Names.Where(static name => name.StartsWith("src/", StringComparison.Ordinal)))
        {
            var links = Link().Matches(PageHeadings.WithoutCode(MarkdownPage.Read(name).Text));
            Assert.All(links, static match => Assert.Matches("^(https://|#)", match.Groups["target"].Value));
        }
    }

    private static bool Resolves(string page, string target)
    {
        if (target.StartsWith(Published, StringComparison.Ordinal))
            return ResolvesTo(target[Published.Length..], "");
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            return true;
        return target.StartsWith('#') ? ResolvesTo(page + target, "") : ResolvesTo(target, Path.GetDirectoryName(page)!);
    }

    private static bool ResolvesTo(string target, string folder)
    {
        var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        var file = Path.GetFullPath(Repository.Combine(folder, path));
        if (Directory.Exists(file) && anchor.Length == 0)
            return true;
        return File.Exists(file) && (anchor.Length == 0 || PageHeadings.AnchorsOf(File.ReadAllText(file)).Contains(anchor));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
