using System.Globalization;
using System.Text;

namespace Schemawright.Generator.Naming;

/// <summary>Turns any text into a C# identifier.</summary>
internal static class CSharpIdentifier
{
    /// <summary>Pascal case: <c>source_refs</c>, <c>source-refs</c> and <c>sourceRefs</c> are all <c>SourceRefs</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>An identifier that is no keyword, since every C# keyword is in lower case; never empty.</returns>
    public static string Pascal(string text) => Pascal(text, WordSplitter.Split(text));

    /// <summary>Pascal case with a word for every sign between the words, so that texts which differ in these signs differ in their names.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>An identifier: <c>$ref</c> is <c>DollarRef</c>.</returns>
    public static string Spelled(string text) => Pascal(text, WordSplitter.Spell(text));

    /// <summary>Camel case of a Pascal-cased name, escaped where it is a keyword: <c>ExactQuantity</c> is <c>exactQuantity</c>, <c>Event</c> is <c>@event</c>.</summary>
    /// <param name="name">A Pascal-cased name.</param>
    /// <returns>A parameter's or local variable's name.</returns>
    public static string Camel(string name) => Escape(LowerFirst(name));

    /// <summary>The private field behind a property: <c>SourceRefs</c> is <c>_sourceRefs</c>.</summary>
    /// <param name="name">The property's name.</param>
    /// <returns>The field's name.</returns>
    public static string Field(string name) => "_" + LowerFirst(name);

    /// <summary>Puts an <c>@</c> before a keyword.</summary>
    /// <param name="name">An identifier.</param>
    /// <returns>The same identifier, as C# source.</returns>
    public static string Escape(string name) => CSharpKeywords.Contains(name) ? "@" + name : name;

    /// <summary>Whether a text is an identifier as it stands.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for a text that needs no change but, perhaps, an <c>@</c>.</returns>
    public static bool IsValid(string text) => text.Length > 0 && CanStart(text[0]) && text.All(CanContinue);

    /// <summary>Whether a text is a namespace: identifiers with dots between them, none of them a keyword.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for <c>Demo.Models</c>.</returns>
    public static bool IsValidNamespace(string text) => text.Split('.').All(part => IsValid(part) && !CSharpKeywords.Contains(part));

    /// <summary>Makes a namespace of a text that may be none, such as an assembly's name: <c>my-app.models</c> is <c>my_app.models</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A namespace.</returns>
    public static string Namespace(string text) => string.Join(".", text.Split('.').Select(NamespacePart));

    /// <summary>Whether an identifier may hold this character, C# language specification section 6.4.3 (formatting characters left out).</summary>
    /// <param name="character">The character.</param>
    /// <returns>True for letters, digits, marks and the underscore.</returns>
    public static bool CanContinue(char character) => CanStart(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Pascal(string text, IReadOnlyList<string> words)
    {
        var shouting = text.Any(char.IsUpper) && !text.Any(char.IsLower);
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length > 0 && char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]))
                name.Append('_');
            name.Append(Capitalize(word, shouting));
        }

        if (name.Length == 0)
            return "Empty";

        // 3ply -> _3ply; scripts without case start a keyword-like name in no way either.
        return CanStart(name[0]) ? name.ToString() : "_" + name;
    }

    private static string NamespacePart(string part)
    {
        var name = new string([.. part.Select(character => CanContinue(character) ? character : '_')]);
        return name.Length > 0 && CanStart(name[0]) && !CSharpKeywords.Contains(name) ? name : "_" + name;
    }

    private static bool CanStart(char character) => character == '_' || char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    /// <summary>Short codes keep their capitals (<c>KP_01</c> is <c>KP01</c>), longer ones are words (<c>MAX_VALUE</c> is <c>MaxValue</c>).</summary>
    private static string Capitalize(string word, bool shouting) => shouting && word.Length > 2
        ? char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()
        : char.ToUpperInvariant(word[0]) + word.Substring(1);

    /// <summary>An acronym at the start goes down as a whole: <c>URLPath</c> is <c>urlPath</c>, <c>KP01</c> is <c>kp01</c>.</summary>
    private static string LowerFirst(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
            upper++;
        var lowered = upper > 1 && upper < name.Length && char.IsLetter(name[upper]) ? upper - 1 : Math.Max(upper, 1);
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }
}
