using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.Architecture.Tests;

/// <summary>Files and methods stay small enough to be read at a glance.</summary>
public class SizeBudgetTests
{
    private const int MaxFileLength = 500;
    private const int FileNinetiethPercentile = 180;
    private const int FileMedian = 75;
    private const int MaxMethodLength = 60;
    private const int MethodNinetiethPercentile = 30;

    private static readonly string[] Folders = ["src", "generators", "tests", "benchmarks", "samples"];

    [Fact]
    public void No_file_is_longer_than_its_cap() =>
        Assert.DoesNotContain(FileLengths(), static file => file.Lines > MaxFileLength);

    [Fact]
    public void Files_keep_the_median_and_the_ninetieth_percentile()
    {
        var lengths = FileLengths().Select(static file => file.Lines).Order().ToArray();
        Assert.InRange(Percentile(lengths, 50), 1, FileMedian);
        Assert.InRange(Percentile(lengths, 90), 1, FileNinetiethPercentile);
    }

    [Fact]
    public void No_method_is_longer_than_its_cap() =>
        Assert.DoesNotContain(Repository.SourceFiles(Folders).SelectMany(Methods), static method => method.Lines > MaxMethodLength);

    [Fact]
    public void Methods_keep_the_ninetieth_percentile()
    {
        var lengths = Repository.SourceFiles(Folders).SelectMany(Methods).Select(static method => method.Lines).Order().ToArray();
        Assert.InRange(Percentile(lengths, 90), 1, MethodNinetiethPercentile);
    }

    private static int Percentile(int[] sorted, int percent) => sorted[(sorted.Length - 1) * percent / 100];

    private static IEnumerable<(string File, int Lines)> FileLengths() =>
        Repository.SourceFiles(Folders).Select(static file => (file, Repository.Read(file).AsSpan().Count('\n')));

    private static IEnumerable<(string Method, int Lines)> Methods(string file)
    {
        var root = CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot();
        foreach (var node in root.DescendantNodes())
        {
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
            {
                // From the signature to the closing brace: comments and attributes above it do not count.
                var signature = node.ChildTokens().FirstOrDefault().SpanStart;
                var first = node.SyntaxTree.GetLineSpan(new Microsoft.CodeAnalysis.Text.TextSpan(signature, 0)).StartLinePosition.Line;
                var last = node.SyntaxTree.GetLineSpan(node.Span).EndLinePosition.Line;
                yield return ($"{file}({first + 1})", last - first + 1);
            }
        }
    }
}
