namespace Schemawright.Json.Strings;

/// <summary>The escapes of JSON strings, RFC 8259 section 7.</summary>
internal static class JsonEscapes
{
    private const int NoDigits = -1;

    /// <summary>The length of the escape at the start of some UTF-8: 2, 6 or 12, as a surrogate pair counts as one escape; 0 if the escape is wrong.</summary>
    public static int LengthOfFirst(ReadOnlySpan<byte> utf8, out JsonSyntaxErrorCode error)
    {
        error = JsonSyntaxErrorCode.None;
        if (utf8.Length < 2)
        {
            error = JsonSyntaxErrorCode.UnexpectedEnd;
            return 0;
        }

        if (utf8[1] != 'u')
        {
            if (SimpleValue(utf8[1]) != 0)
                return 2;
            error = JsonSyntaxErrorCode.InvalidEscape;
            return 0;
        }

        var unit = CodeUnit(utf8);
        if (unit == NoDigits)
            error = IsCutOff(utf8) ? JsonSyntaxErrorCode.UnexpectedEnd : JsonSyntaxErrorCode.InvalidEscape;
        else if (!IsSurrogate(unit))
            return 6;
        else if (IsHighSurrogate(unit) && IsLowSurrogate(SecondCodeUnit(utf8)))
            return 12;
        else
            error = JsonSyntaxErrorCode.LoneSurrogate;
        return 0;
    }

    /// <summary>Decodes the escape at the start of a checked string, and returns its length as <paramref name="length"/>.</summary>
    public static int Decode(ReadOnlySpan<byte> raw, out int length)
    {
        length = 2;
        if (raw[1] != 'u')
            return SimpleValue(raw[1]);

        length = 6;
        var unit = CodeUnit(raw);
        if (!IsSurrogate(unit))
            return unit;

        length = 12;
        return 0x10000 + ((unit - 0xD800) << 10) + (SecondCodeUnit(raw) - 0xDC00);
    }

    private static int SimpleValue(byte letter) => letter switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => letter,
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => 0,
    };

    private static int SecondCodeUnit(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 8 && utf8[6] == '\\' && utf8[7] == 'u' ? CodeUnit(utf8.Slice(6)) : NoDigits;

    /// <summary>The value of the four digits in <c>\uXXXX</c>.</summary>
    private static int CodeUnit(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 6)
            return NoDigits;

        var unit = 0;
        for (var i = 2; i < 6; i++)
        {
            var digit = HexDigit(utf8[i]);
            if (digit < 0)
                return NoDigits;
            unit = (unit << 4) | digit;
        }

        return unit;
    }

    /// <summary>Whether the input ends within the four digits, and all of them are digits so far.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= 6)
            return false;

        foreach (var digit in utf8.Slice(2))
        {
            if (HexDigit(digit) < 0)
                return false;
        }

        return true;
    }

    private static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    private static bool IsSurrogate(int unit) => unit is >= 0xD800 and <= 0xDFFF;

    private static bool IsHighSurrogate(int unit) => unit is >= 0xD800 and <= 0xDBFF;

    private static bool IsLowSurrogate(int unit) => unit is >= 0xDC00 and <= 0xDFFF;
}
