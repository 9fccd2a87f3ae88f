using System.Text.RegularExpressions;

namespace Schemawright.CodeFigures;

/// <summary>A phrase of the word list.</summary>
public sealed class ListedPhrase
{
    private readonly Regex _pattern;

    internal ListedPhrase(string phrase, string replacement, string[] exceptions, bool isForMessagesOnly)
    {
        Phrase = phrase;
        Replacement = replacement;
        IsForMessagesOnly = isForMessagesOnly;
        // An exception contains the phrase and is consumed first, so that what is left is a finding.
        var pattern = string.Join('|', exceptions.Select(WholeWords).Append($"(?<found>{WholeWords(phrase)})"));
        _pattern = new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>What must not appear.</summary>
    public string Phrase { get; }

    /// <summary>What to write instead.</summary>
    public string Replacement { get; }

    /// <summary>Whether documentation may contain the phrase.</summary>
    public bool IsForMessagesOnly { get; }

    /// <summary>Whether prose with single spaces contains the phrase, in upper or lower case.</summary>
    public bool IsIn(string prose) => _pattern.Matches(prose).Any(static match => match.Groups["found"].Success);

    private static string WholeWords(string phrase) => $@"(?<!\w){Regex.Escape(phrase)}(?!\w)";

    /// <inheritdoc/>
    public override string ToString() => $"“{Phrase}” ({Replacement})";
}
