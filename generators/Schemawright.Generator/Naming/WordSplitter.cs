using System.Globalization;
using System.Text;

namespace Schemawright.Generator.Naming;

/// <summary>Cuts a text into the words of an identifier.</summary>
internal static class WordSplitter
{
    /// <summary>Splits at every character that an identifier can't hold; signs that carry meaning become words: <c>c++</c> is <c>c Plus Plus</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words; empty for the empty text only.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = Split(Compose(text), CharacterNames.WithinWords);
        return words.Count > 0 || text.Length == 0 ? words : SpellOut(text);
    }

    /// <summary>Splits at the same places, and keeps every sign as a word: <c>foo_bar</c> is <c>foo Underscore bar</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words; empty for the empty text only.</returns>
    public static IReadOnlyList<string> Spell(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in Compose(text))
        {
            if (character != '_' && CSharpIdentifier.CanContinue(character))
            {
                word.Append(character);
                continue;
            }

            Flush(words, word);
            words.AddRange(SpellOut(character.ToString()));
        }

        Flush(words, word);
        return words;
    }

    private static List<string> Split(string text, IReadOnlyDictionary<char, string> spelled)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character != '_' && CSharpIdentifier.CanContinue(character) && (word.Length > 0 || !IsMark(character)))
            {
                word.Append(character);
                continue;
            }

            // people's -> peoples
            if (character is '\'' or '\u2019' && word.Length > 0)
                continue;

            Flush(words, word);
            if (spelled.TryGetValue(character, out var spelling))
                words.Add(spelling);
            else if (character == '-' && words.Count == 0 && index + 1 < text.Length && char.IsDigit(text[index + 1]))
                words.Add("Minus");
        }

        Flush(words, word);
        return words;
    }

    /// <summary>A text without any letter, digit or sign that is always spelled: each character gets a word.</summary>
    private static List<string> SpellOut(string text)
    {
        var words = new List<string>();
        for (var index = 0; index < text.Length; index++)
        {
            if (CharacterNames.Alone.TryGetValue(text[index], out var spelling) || CharacterNames.WithinWords.TryGetValue(text[index], out spelling))
            {
                words.Add(spelling);
                continue;
            }

            var codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index++) : text[index];
            words.Add("U" + codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }

        return words;
    }

    /// <summary>Composed characters; as it stands where half a surrogate pair makes it no text.</summary>
    private static string Compose(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
                index++;
            else if (char.IsSurrogate(text[index]))
                return text;
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }
}
