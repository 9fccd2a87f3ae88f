using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary><c>uuid</c>, RFC 4122 section 3.</summary>
internal static class UuidFormat
{
    private const int Length = 36;

    /// <summary>Checks a UUID: 32 hexadecimal digits of any case, with hyphens after the 8th, 12th, 16th and 20th.</summary>
    public static bool IsUuid(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? utf8[i] != '-' : !IsHexDigit(utf8[i]))
                return false;
        }

        return utf8.Length == Length;
    }
}
