using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>The namespaces and qualified names that a file writes out: plain, static, alias and global usings, and names in code.</summary>
public static class NamespaceUses
{
    private const string Global = "global::";

    /// <summary>Each qualified name once, without <c>global::</c>.</summary>
    public static IEnumerable<string> In(SourceFile file) =>
        UsingsOf(file).Concat(QualifiedNamesOf(file)).Select(WithoutGlobal).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a name is a namespace, or something in it or in one of its nested namespaces.</summary>
    public static bool IsWithin(string name, string container) =>
        name.StartsWith(container, StringComparison.Ordinal) && (name.Length == container.Length || name[container.Length] == '.');

    private static IEnumerable<string> UsingsOf(SourceFile file) =>
        file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static directive => directive.NamespaceOrType.ToString());

    private static IEnumerable<string> QualifiedNamesOf(SourceFile file) =>
        file.Syntax.DescendantNodes()
            .Where(static node => node.Parent is not QualifiedNameSyntax and not MemberAccessExpressionSyntax and not BaseNamespaceDeclarationSyntax)
            .Where(static node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            .Select(static node => node.ToString());

    private static string WithoutGlobal(string name) => name.StartsWith(Global, StringComparison.Ordinal) ? name[Global.Length..] : name;
}
