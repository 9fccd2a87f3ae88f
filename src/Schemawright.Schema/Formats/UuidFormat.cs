using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary><c>uuid</c>, RFC 4122 section 3.</summary>
internal static class UuidFormat
{
    private const int Length = 36;

    /// <summary>Checks a UUID.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True for 32 hexadecimal digits of either case, with hyphens after the 8th, 12th, 16th and 20th.</returns>
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
