using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace Schemawright.CodeFigures;

/// <summary>What users read, checked against the word list; each finding names its file.</summary>
public static partial class ReadByUsers
{
    /// <summary>The string literals of <c>src</c> and <c>generators</c> with a listed phrase: messages, descriptors and the help of the commands.</summary>
    public static IEnumerable<string> ListedMessages(Checkout checkout, WordList words)
    {
        foreach (var file in checkout.Product)
        {
            foreach (var (line, text) in Messages.In(file))
            {
                var found = words.FindIn(text, isMessage: true).ToArray();
                if (found.Length > 0)
                    yield return $"{file}({line}): {string.Join(", ", found.AsEnumerable())}";
            }
        }
    }

    /// <summary>The documentation comments of public members in <c>src</c> with a listed phrase.</summary>
    public static IEnumerable<string> ListedComments(Checkout checkout, WordList words)
    {
        var types = new DeclaredTypes(checkout.In("src"));
        foreach (var file in types.Files)
        {
            foreach (var member in Documentation.VisibleMembers(file, types))
            {
                foreach (var phrase in Documentation.Of(member).SelectMany(comment => words.FindIn(Documentation.Prose(comment), isMessage: false)))
                    yield return $"{file}({member.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {phrase}";
            }
        }
    }

    /// <summary>The listed phrases of the documentation.</summary>
    /// <remarks>Code blocks and code in a line are left out, and so is CONTRIBUTING, which contains the glossary.</remarks>
    public static IEnumerable<string> ListedPages(Checkout checkout, WordList words) =>
        Pages(checkout.Root).SelectMany(page => Listed(checkout.Root, page, words, isMessage: page.StartsWith("docs/diagnostics/", StringComparison.Ordinal)));

    /// <summary>The lines of the expected help texts with a listed phrase.</summary>
    public static IEnumerable<string> ListedHelp(Checkout checkout, WordList words) =>
        Repository.Files(checkout.Root, "tests", "*.verified.txt").Where(static file => file.Contains("/Help/", StringComparison.Ordinal))
            .SelectMany(file => Listed(checkout.Root, file, words, isMessage: true));

    private static IEnumerable<string> Pages(string root) =>
        Directory.EnumerateFiles(root, "*.md").Select(static file => Path.GetFileName(file)).Where(static file => file != "CONTRIBUTING.md")
            .Concat(Repository.Files(root, "docs", "*.md"))
            .Concat(Repository.Files(root, "src", "README.md"))
            .Concat(Repository.Files(root, "samples", "README.md"))
            .Concat(Repository.Files(root, "schema", "README.md"))
            .Concat(Repository.Files(root, "benchmarks", "README.md"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(string root, string file, WordList words, bool isMessage)
    {
        // A block at a time, since a phrase may run over a line break.
        var text = File.ReadAllText(Path.Combine(root, file));
        var prose = CodeInLine().Replace(CodeBlock().Replace(text, static block => new('\n', block.Value.AsSpan().Count('\n'))), "…");
        foreach (Match block in Block().Matches(prose))
        {
            foreach (var phrase in words.FindIn(block.Value, isMessage))
                yield return $"{file}({prose.AsSpan(0, block.Index).Count('\n') + 1}): {phrase}";
        }
    }

    /// <summary>A paragraph, an entry of a list or a row of a table.</summary>
    [GeneratedRegex(@"\S.*?(?=\n\s*\n|\n\s*[|*-]|\z)", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeInLine();
}
