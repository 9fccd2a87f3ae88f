using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>The documentation comments of declarations.</summary>
public static class Documentation
{
    /// <summary>The comments before a declaration; normally one or none.</summary>
    public static IEnumerable<DocumentationCommentTriviaSyntax> Of(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>();

    /// <summary>The members and types that code outside of the assembly sees; all parts of a partial type.</summary>
    public static IEnumerable<MemberDeclarationSyntax> VisibleMembers(SourceFile file, DeclaredTypes types) =>
        file.Members.Where(member => types.IsVisible(file, member));

    /// <summary>The prose of a comment: no tags, no code.</summary>
    public static string Prose(DocumentationCommentTriviaSyntax comment)
    {
        var prose = new StringBuilder();
        Append(prose, comment.Content);
        return prose.ToString();
    }

    private static void Append(StringBuilder prose, SyntaxList<XmlNodeSyntax> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is XmlTextSyntax text)
                prose.Append(string.Concat(text.TextTokens.Select(static token => token.ValueText)));
            else if (node is XmlElementSyntax element && element.StartTag.Name.LocalName.ValueText is not ("c" or "code"))
                Append(prose, element.Content);
            else
                prose.Append('…'); // Code or a reference: one word that no phrase contains.
        }
    }
}
