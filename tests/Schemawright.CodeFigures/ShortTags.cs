using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>Documentation tags on members that nobody outside of the assembly sees, and that say three words or fewer.</summary>
public static class ShortTags
{
    private const int MaxWords = 3;
    private static readonly string[] Names = ["param", "returns", "typeparam"];

    /// <summary>The tags of a file, as <c>file(line): tag</c>.</summary>
    public static IEnumerable<string> In(SourceFile file, DeclaredTypes types)
    {
        foreach (var member in file.Members)
        {
            if (types.IsVisible(file, member))
                continue;
            foreach (var tag in Documentation.Of(member).SelectMany(static comment => comment.DescendantNodes()).OfType<XmlElementSyntax>())
            {
                if (Names.Contains(tag.StartTag.Name.LocalName.ValueText, StringComparer.Ordinal) && CountWords(tag) <= MaxWords)
                    yield return $"{file}({tag.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {tag}";
            }
        }
    }

    private static int CountWords(XmlElementSyntax tag) => tag.Content.Sum(static node => node switch
    {
        XmlTextSyntax text => text.TextTokens.Sum(static token => CountWords(token.ValueText)),
        _ => 1,
    });

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(static word => word.Any(char.IsLetterOrDigit));
}
