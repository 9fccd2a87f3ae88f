using System.Text.RegularExpressions;

namespace Schemawright.Docs.Tests.Pages;

/// <summary>The anchors that GitHub gives to headings.</summary>
internal static partial class PageHeadings
{
    /// <summary>A page without fenced blocks and code spans, which have neither links nor headings.</summary>
    public static string WithoutCode(string text) => Span().Replace(Fence().Replace(text, ""), "");

    public static IReadOnlySet<string> AnchorsOf(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Heading().Matches(Fence().Replace(text, "")).Select(static match => AnchorOf(match.Groups["text"].Value)))
        {
            var (anchor, count) = (heading, 0);
            while (!anchors.Add(anchor))
                anchor = $"{heading}-{++count}";
        }

        return anchors;
    }

    private static string AnchorOf(string heading) => Dropped().Replace(Target().Replace(heading, "$1").Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^```(?s:.*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Span();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Dropped();
}
