using System.Text.RegularExpressions;

namespace Schemawright.CodeFigures;

/// <summary>The phrases that nobody who uses the product should read, with what to write instead.</summary>
public sealed partial class WordList
{
    private readonly List<ListedPhrase> _phrases = [];

    private WordList()
    {
    }

    /// <summary>The phrases, in the order of the file.</summary>
    public IReadOnlyList<ListedPhrase> Phrases => _phrases;

    /// <summary>Reads a list: a phrase a line, <c>phrase | replacement</c> or <c>phrase | replacement | except: phrase; phrase</c>.</summary>
    /// <remarks>
    /// Phrases below the line <c>[messages]</c> are looked for in messages, diagnostics and help alone, those below <c>[everywhere]</c> in documentation too.
    /// </remarks>
    /// <exception cref="FormatException">A line is not valid.</exception>
    public static WordList Parse(string text)
    {
        var list = new WordList();
        var isForMessagesOnly = false;
        foreach (var line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                isForMessagesOnly = line == "[messages]";
            else if (ListLine().Match(line) is { Success: true } match)
                list._phrases.Add(Read(match.Groups, isForMessagesOnly));
            else
                throw new FormatException($"Not a line of the list: {line}");
        }

        return list;
    }

    /// <summary>The phrases in something that a user reads.</summary>
    /// <param name="text">The prose; line breaks count as spaces.</param>
    /// <param name="isMessage">Whether it is a message, a diagnostic or help rather than documentation.</param>
    public IEnumerable<ListedPhrase> FindIn(string text, bool isMessage)
    {
        var prose = WhiteSpace().Replace(text, " ");
        return _phrases.Where(phrase => (isMessage || !phrase.IsForMessagesOnly) && phrase.IsIn(prose));
    }

    private static ListedPhrase Read(GroupCollection columns, bool isForMessagesOnly) =>
        new(columns[1].Value, columns[2].Value, columns[3].Value.Split("; ", StringSplitOptions.RemoveEmptyEntries), isForMessagesOnly);

    [GeneratedRegex(@"^([^|]+?) +\| +([^|]+?)(?: +\| +except: +([^|]+))?$")]
    private static partial Regex ListLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
