using System.Globalization;
using System.Text;
using Schemawright.Json.Indexing;
using Schemawright.Json.Locations;
using static Schemawright.Json.JsonSyntaxErrorCode;

namespace Schemawright.Json;

/// <summary>Describes syntax errors.</summary>
public static class JsonSyntaxErrorMessages
{
    private const int MaxWordLength = 40;
    private const int MaxNameLength = 80;

    /// <summary>Describes an error for people who edit JSON but don't program.</summary>
    /// <param name="error">An error returned by <see cref="JsonIndex.TryBuild"/>.</param>
    /// <param name="utf8">The document that it was returned for.</param>
    /// <returns>A sentence without the position; see <see cref="LineMap"/> for that.</returns>
    public static string Describe(JsonSyntaxError error, ReadOnlySpan<byte> utf8) => error.Code switch
    {
        None => "The JSON is valid.",
        Empty => "The JSON document is empty; it must contain a value.",
        UnexpectedEnd => "The JSON document ends too early: a value, a closing quote or a closing bracket is missing.",
        UnexpectedByte => $"Expected a value, a comma or a closing bracket, found {CharacterAt(utf8, error.Offset)}.",
        TrailingContent => $"Expected the end of the JSON document after the value, found {CharacterAt(utf8, error.Offset)}.",
        TrailingComma => "Trailing comma before a closing bracket; remove it or add what is missing after it.",
        NameExpected => $"Expected a property name in double quotes, found {CharacterAt(utf8, error.Offset)}.",
        ColonExpected => $"Expected a colon after the property name, found {CharacterAt(utf8, error.Offset)}.",
        CommaExpected => $"A comma is missing before {CharacterAt(utf8, error.Offset)}.",
        MismatchedBracket => $"The bracket {CharacterAt(utf8, error.Offset)} does not match the open bracket.",
        InvalidNumber => $"'{WordAt(utf8, error.Offset)}' is not a valid JSON number; write numbers like 12, -0.5 or 1e10.",
        InvalidLiteral => $"'{WordAt(utf8, error.Offset)}' is not a JSON value; strings need double quotes, and the only literals are true, false and null.",
        InvalidEscape => $"'{EscapeAt(utf8, error.Offset)}' is not a valid JSON escape; a backslash itself is written \\\\.",
        ControlCharacter => $"A string must not contain {CharacterAt(utf8, error.Offset)}; escape it (a line feed as \\n), or add the missing closing quote.",
        LoneSurrogate => $"'{EscapeAt(utf8, error.Offset)}' is one half of a surrogate pair; the other half is missing.",
        InvalidUtf8 => $"The byte 0x{ByteAt(utf8, error.Offset)} is not valid UTF-8 here; save the document as UTF-8.",
        NotUtf8Encoding => "The document is encoded as UTF-16 or UTF-32; save it as UTF-8.",
        DuplicateName => $"The object has more than one property named {NameAt(utf8, error.Offset)}.",
        TooDeep => "Objects and arrays are nested too deeply.",
        TooLong => $"The JSON document is too long: more than {error.Offset.ToString(CultureInfo.InvariantCulture)} bytes.",
        _ => "The input is not valid JSON.",
    };

    /// <summary>The character at an offset, quoted, or named if it is not visible.</summary>
    private static string CharacterAt(ReadOnlySpan<byte> utf8, int offset)
    {
        if ((uint)offset >= (uint)utf8.Length)
            return "the end of the document";

        switch (utf8[offset])
        {
            case (byte)'\n':
                return "a line feed";
            case (byte)'\r':
                return "a carriage return";
            case (byte)'\t':
                return "a tab";
            case < 0x20 or 0x7F:
                return $"the control character U+00{ByteAt(utf8, offset)}";
        }

        var length = Utf8Sequences.LengthOfFirst(utf8.Slice(offset));
        var character = length == 0 ? "" : DecodeUtf8(utf8.Slice(offset, length));
        return IsVisible(character) ? $"'{character}'" : $"the character {CodePointOf(character)}";
    }

    private static bool IsVisible(string character) =>
        character.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(character, 0) is not (UnicodeCategory.Format or UnicodeCategory.Control
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark);

    private static string CodePointOf(string character) =>
        character.Length == 0 ? "(not UTF-8)" : $"U+{char.ConvertToUtf32(character, 0).ToString("X4", CultureInfo.InvariantCulture)}";

    /// <summary>The whole number or word at an offset, or right before it.</summary>
    private static string WordAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < MaxWordLength && IsWordByte(utf8[start - 1]))
            start--;
        var end = offset;
        while (end < utf8.Length && end - offset < MaxWordLength && IsWordByte(utf8[end]))
            end++;
        return DecodeUtf8(utf8.Slice(start, end - start));
    }

    private static bool IsWordByte(byte value) =>
        value is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z')
            or (byte)'_' or (byte)'+' or (byte)'-' or (byte)'.';

    private static string EscapeAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var rest = utf8.Slice(Math.Min(offset, utf8.Length));
        if (rest.Length < 2)
            return DecodeUtf8(rest);

        var length = rest[1] == 'u' ? 6 : 1 + Math.Max(1, Utf8Sequences.LengthOfFirst(rest.Slice(1)));
        var text = DecodeUtf8(rest.Slice(0, Math.Min(length, rest.Length)));
        var end = text.IndexOfAny(['"', '\n', '\r'], 2);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>The property name that starts at an offset, as it is written; a very long one is cut.</summary>
    private static string NameAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var end = offset + 1;
        while (end < utf8.Length && utf8[end] != '"')
            end += utf8[end] == '\\' ? 2 : 1;
        var name = DecodeUtf8(utf8.Slice(offset, Math.Min(end + 1, utf8.Length) - offset));
        if (name.Length <= MaxNameLength)
            return name;
        return name.Substring(0, char.IsHighSurrogate(name[MaxNameLength - 1]) ? MaxNameLength - 1 : MaxNameLength) + "…\"";
    }

    private static string ByteAt(ReadOnlySpan<byte> utf8, int offset) =>
        (uint)offset < (uint)utf8.Length ? utf8[offset].ToString("X2", CultureInfo.InvariantCulture) : "00";

    private static string DecodeUtf8(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
}
