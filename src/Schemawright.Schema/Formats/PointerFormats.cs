using static Schemawright.Schema.Formats.AsciiCharacters;

namespace Schemawright.Schema.Formats;

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

    /// <summary><c>relative-json-pointer</c>: levels to go up, and a pointer or <c>#</c>.</summary>
    public static bool IsRelativePointer(ReadOnlySpan<byte> utf8)
    {
        var digits = 0;
        while (digits < utf8.Length && IsDigit(utf8[digits]))
            digits++;
        if (digits == 0 || (digits > 1 && utf8[0] == '0'))
            return false;
        var rest = utf8.Slice(digits);
        return (rest.Length == 1 && rest[0] == '#') || IsPointer(rest);
    }
}
