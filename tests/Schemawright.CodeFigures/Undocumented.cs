using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>Public types and members that have no documentation.</summary>
public static class Undocumented
{
    private static readonly string[] Summaries = ["summary", "inheritdoc"];

    /// <summary>The members of a file without a summary.</summary>
    /// <remarks>Overrides have that of their base. One part of a partial type is enough, which may be generated: the compiler reports the others.</remarks>
    public static IEnumerable<string> In(SourceFile file, DeclaredTypes types) =>
        Documentation.VisibleMembers(file, types)
            .Where(static member => !member.Modifiers.Any(SyntaxKind.OverrideKeyword) && !IsPartialType(member) && !HasSummary(member))
            .Select(member => $"{file}({member.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {member.ToString().Split('\n')[0].Trim()}");

    private static bool IsPartialType(MemberDeclarationSyntax member) => member is TypeDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool HasSummary(MemberDeclarationSyntax member) =>
        Documentation.Of(member).SelectMany(static comment => comment.Content).Any(static node => node switch
        {
            XmlElementSyntax element => Summaries.Contains(element.StartTag.Name.LocalName.ValueText, StringComparer.Ordinal),
            XmlEmptyElementSyntax element => Summaries.Contains(element.Name.LocalName.ValueText, StringComparer.Ordinal),
            _ => false,
        });
}
