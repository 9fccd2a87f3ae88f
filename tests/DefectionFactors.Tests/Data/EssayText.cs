using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>The essay from which the bundled facts come. It is not part of the repository.</summary>
internal static partial class EssayText
{
    private const string CorporaVariable = "SCHEMAWRIGHT_CORPORA";

    /// <summary>The path of the essay, or null where it is not at hand.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    /// <summary>The words of a text, in lower case, without punctuation.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(static match => match.Value)];

    /// <summary>Every run of so many words in a text.</summary>
    public static IEnumerable<string> Runs(string text, int length)
    {
        var words = Words(text);
        for (var i = 0; i + length <= words.Length; i++)
            yield return string.Join(' ', words.AsSpan(i, length));
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Repository.Combine("..", "shared", "domain", "essay.txt");
        if (Environment.GetEnvironmentVariable(CorporaVariable) is { Length: > 0 } corpora)
            yield return System.IO.Path.Combine(corpora, "..", "domain", "essay.txt");
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}']+")]
    private static partial Regex Word();
}
