namespace Schemawright.Json.Indexing;

/// <summary>Distinguishes UTF-8 from the other encodings of Unicode by the first bytes of the input.</summary>
internal static class TextEncodings
{
    /// <summary>The length of a UTF-8 byte order mark at the start: 3 or 0.</summary>
    public static int ByteOrderMarkLength(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;

    /// <summary>Whether input that is not valid JSON looks like UTF-16 or UTF-32.</summary>
    /// <remarks>Such input starts with a byte order mark, or with an ASCII character next to zero bytes.</remarks>
    public static bool IsUtf16OrUtf32(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2 || utf8.Length % 2 != 0)
            return false;

        var hasByteOrderMark = (utf8[0] == 0xFE && utf8[1] == 0xFF) || (utf8[0] == 0xFF && utf8[1] == 0xFE);
        return hasByteOrderMark || (utf8[0] == 0) != (utf8[1] == 0) || (utf8.Length >= 4 && utf8[0] == 0 && utf8[1] == 0 && utf8[2] is 0 or 0xFE);
    }
}
