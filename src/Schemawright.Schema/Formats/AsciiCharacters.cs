namespace Schemawright.Formats;

/// <summary>The character classes of RFC 5234 and RFC 3986.</summary>
internal static class AsciiCharacters
{
    public static bool IsDigit(byte octet) => (uint)(octet - '0') <= 9;

    public static bool IsLetter(byte octet) => (uint)((octet | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetterOrDigit(byte octet) => IsLetter(octet) || IsDigit(octet);

    public static bool IsHexDigit(byte octet) => IsDigit(octet) || (uint)((octet | 0x20) - 'a') <= 'f' - 'a';

    /// <summary>The value of a hexadecimal digit of either case.</summary>
    public static int HexValue(byte digit) => IsDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary>Whether a string has ASCII characters only.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
        foreach (var octet in utf8)
        {
            if (octet >= 0x80)
                return false;
        }

        return true;
    }

    /// <summary>Whether <c>%</c> and two hexadecimal digits begin at a position.</summary>
    public static bool IsPercentEncoded(ReadOnlySpan<byte> utf8, int position) =>
        position + 2 < utf8.Length && utf8[position] == '%' && IsHexDigit(utf8[position + 1]) && IsHexDigit(utf8[position + 2]);

    /// <summary>The value of some decimal digits; <see langword="false"/> if there are none, more than nine, or other characters.</summary>
    public static bool TryReadNumber(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var octet in digits)
        {
            if (!IsDigit(octet))
                return false;
            value = (value * 10) + octet - '0';
        }

        return digits.Length is > 0 and < 10;
    }
}
