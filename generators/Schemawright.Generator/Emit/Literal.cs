using System.Globalization;
using System.Text;

namespace Schemawright.Generator.Emit;

/// <summary>C# literals of texts and numbers.</summary>
internal static class Literal
{
    /// <summary>A regular string literal: <c>"a\"b"</c>. What can't be seen is escaped.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                default:
                    AppendVisible(literal, text, i);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>String literals with commas between them.</summary>
    public static string Strings(IEnumerable<string> texts) => string.Join(", ", texts.Select(String));

    /// <summary>A UTF-8 literal: <c>"name"u8</c>.</summary>
    public static string Utf8(string text) => String(text) + "u8";

    /// <summary>An integer; the bounds of <see cref="int"/> by their names.</summary>
    public static string Int32(int value) => value == int.MaxValue ? "int.MaxValue" : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A 64-bit whole number.</summary>
    public static string Int64(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A 64-bit word: <c>0x7UL</c>.</summary>
    public static string Word(ulong bits) => Bits(bits) + "UL";

    /// <summary>A word of bits: <c>0x7</c>.</summary>
    public static string Bits(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Whether a character can stand in source text as it is: no line end, no invisible or direction-changing one, no lone surrogate.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The character's place.</param>
    public static bool IsVisible(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and < '\x7F')
            return true;
        if (char.IsHighSurrogate(c))
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && !IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, index));
        if (char.IsLowSurrogate(c))
            return index > 0 && char.IsHighSurrogate(text[index - 1]) && !IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, index - 1));
        return c < '\uFFFE' && !IsInvisible(CharUnicodeInfo.GetUnicodeCategory(c));
    }

    private static void AppendVisible(StringBuilder literal, string text, int index)
    {
        if (IsVisible(text, index))
            literal.Append(text[index]);
        else
            literal.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse;
}
