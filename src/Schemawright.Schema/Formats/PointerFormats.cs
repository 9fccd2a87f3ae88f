using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>JSON pointers.</summary>
internal static class PointerFormats
{
    /// <summary><c>json-pointer</c>, RFC 6901 section 3.</summary>
    public static bool IsPointer(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '~' && (i + 1 == utf8.Length || utf8[i + 1] is not ((byte)'0' or (byte)'1')))
                return false;
        }

        return utf8.IsEmpty || utf8[0] == '/';
    }

    /// <summary>
    /// <c>relative-json-pointer</c>: the levels to go up, an offset among the items of an array (since draft 2019-09), and a pointer or <c>#</c>.
    /// </summary>
    public static bool IsRelativePointer(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8;
        if (!TrySkipNumber(ref rest, isPositive: false))
            return false;
        if (!rest.IsEmpty && rest[0] is ((byte)'+' or (byte)'-'))
        {
            rest = rest.Slice(1);
            if (!TrySkipNumber(ref rest, isPositive: true))
                return false;
        }

        return (rest.Length == 1 && rest[0] == '#') || IsPointer(rest);
    }

    private static bool TrySkipNumber(ref ReadOnlySpan<byte> text, bool isPositive)
    {
        var digits = 0;
        while (digits < text.Length && IsDigit(text[digits]))
            digits++;
        if (digits == 0 || (text[0] == '0' && (digits > 1 || isPositive)))
            return false;
        text = text.Slice(digits);
        return true;
    }
}
