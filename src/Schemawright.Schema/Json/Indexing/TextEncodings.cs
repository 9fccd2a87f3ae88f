namespace Schemawright.Json.Indexing;

/// <summary>Tells UTF-8 from the other encodings of Unicode by a text's first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>How many bytes of a UTF-8 byte order mark there are at the start: 3 or 0.</summary>
    public static int ByteOrderMarkLength(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0;

    /// <summary>Whether a text that is no JSON looks like UTF-16 or UTF-32.</summary>
    /// <remarks>Such a text has code units of two bytes and starts with a byte order mark, or with an ASCII character that zero bytes stand beside.</remarks>
    public static bool IsUtf16OrUtf32(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text.Length % 2 != 0)
            return false;

        var hasMark = (text[0] == 0xFE && text[1] == 0xFF) || (text[0] == 0xFF && text[1] == 0xFE);
        return hasMark || (text[0] == 0) != (text[1] == 0) || (text.Length >= 4 && text[0] == 0 && text[1] == 0 && text[2] is 0 or 0xFE);
    }
}
