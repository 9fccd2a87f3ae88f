using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats.Content;

/// <summary><c>quoted-printable</c>, RFC 2045 section 6.7.</summary>
internal static class QuotedPrintable
{
    private const int MaxLineLength = 76;

    /// <summary>Decodes a string.</summary>
    /// <inheritdoc cref="ContentDecoder"/>
    public static bool TryDecode(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length)
    {
        length = 0;
        while (true)
        {
            var end = encoded.IndexOf("\r\n"u8);
            var line = end < 0 ? encoded : encoded.Slice(0, end);
            if (line.Length > MaxLineLength)
                return false;

            // An equals sign at the end joins the line with the next one, so there must be a next one.
            var isSoft = !line.IsEmpty && line[line.Length - 1] == '=';
            if ((isSoft && end < 0) || !TryDecodeLine(isSoft ? line.Slice(0, line.Length - 1) : line, isSoft, decoded, ref length))
                return false;
            if (end < 0)
                return true;
            encoded = encoded.Slice(end + 2);
            if (isSoft)
                continue;
            decoded[length++] = (byte)'\r';
            decoded[length++] = (byte)'\n';
        }
    }

    private static bool TryDecodeLine(ReadOnlySpan<byte> line, bool isSoft, Span<byte> decoded, ref int length)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var octet = line[i];
            if (octet == '=')
            {
                if (i + 2 >= line.Length || !IsHexDigit(line[i + 1]) || !IsHexDigit(line[i + 2]))
                    return false;
                octet = (byte)((HexValue(line[i + 1]) << 4) | HexValue(line[i + 2]));
                i += 2;
            }
            else if (octet is not ((byte)'\t' or >= (byte)' ' and <= (byte)'~'))
            {
                return false;
            }

            decoded[length++] = octet;
        }

        // Mail systems remove white space at the end of a line.
        return isSoft || line.IsEmpty || line[line.Length - 1] is not ((byte)' ' or (byte)'\t');
    }
}
