using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>The string literals of a file. Interpolations become <c>…</c>, literals that are joined by <c>+</c> are one.</summary>
public static class Messages
{
    /// <summary>The strings with the line on which each starts.</summary>
    public static IEnumerable<(int Line, string Text)> In(SourceFile file)
    {
        foreach (var node in file.Syntax.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (IsString(node) && !IsPartOfSum(node))
                yield return (node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, TextOf(node));
        }
    }

    private static bool IsString(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax => node.IsKind(SyntaxKind.StringLiteralExpression) || node.IsKind(SyntaxKind.Utf8StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsString(sum.Left) || IsString(sum.Right)),
        _ => false,
    };

    private static bool IsPartOfSum(ExpressionSyntax node) => node.Parent is BinaryExpressionSyntax parent && IsString(parent);

    private static string TextOf(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(TextOf)),
        BinaryExpressionSyntax sum when IsString(sum) => TextOf(sum.Left) + TextOf(sum.Right),
        _ => "…",
    };

    private static string TextOf(InterpolatedStringContentSyntax part) => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "…";
}
