using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.CodeFigures;

/// <summary>How long files, methods and lines are.</summary>
public static class Sizes
{
    /// <summary>The number of columns that a line may have.</summary>
    public const int MaxColumns = 160;

    /// <summary>The number of lines that a method may have.</summary>
    public const int MaxMethodLines = 60;

    /// <summary>The value that <paramref name="percent"/> of the sorted values do not exceed; 0 when there are none.</summary>
    public static int Percentile(int[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[(sorted.Length - 1) * percent / 100];

    /// <summary>Methods, constructors, operators, accessors and local functions: where they are and how many lines they have.</summary>
    public static IEnumerable<(string Location, int Lines)> Methods(SourceFile file)
    {
        foreach (var node in file.Syntax.DescendantNodes())
        {
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
            {
                // From the signature to the closing brace: comments and attributes above it do not count.
                var signature = node.ChildTokens().FirstOrDefault().SpanStart;
                var first = node.SyntaxTree.GetLineSpan(new TextSpan(signature, 0)).StartLinePosition.Line;
                var last = node.SyntaxTree.GetLineSpan(node.Span).EndLinePosition.Line;
                yield return ($"{file}({first + 1})", last - first + 1);
            }
        }
    }

    /// <summary>The lines with more than <see cref="MaxColumns"/> columns. The content of a string of several lines is text, not layout, and is exempt.</summary>
    public static IEnumerable<string> WideLines(SourceFile file)
    {
        var lines = file.Text.Split('\n');
        if (!lines.Any(static line => line.Length > MaxColumns))
            yield break;
        var content = LinesOfStrings(file);
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Length > MaxColumns && !content.Contains(line))
                yield return $"{file}({line + 1}): {lines[line].Length}";
        }
    }

    private static HashSet<int> LinesOfStrings(SourceFile file)
    {
        var lines = new HashSet<int>();
        foreach (var node in file.Syntax.DescendantNodes().Where(static node => node is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax))
        {
            var span = node.SyntaxTree.GetLineSpan(node.Span);
            for (var line = span.StartLinePosition.Line + 1; line < span.EndLinePosition.Line; line++)
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>How many files each folder contains, without those in its subfolders.</summary>
    public static IEnumerable<(string Folder, int Files)> Folders(IEnumerable<SourceFile> files) =>
        files.GroupBy(static file => file.Folder, StringComparer.Ordinal).Select(static folder => (folder.Key, folder.Count()));
}
