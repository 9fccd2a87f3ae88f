using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary><c>duration</c>, RFC 3339 appendix A: units in order without gaps, and weeks only by themselves.</summary>
internal static class DurationFormat
{
    /// <summary>Checks a duration.</summary>
    public static bool IsDuration(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 3 || utf8[0] != 'P')
            return false;
        var date = utf8.Slice(1);
        if (date[date.Length - 1] == 'W')
            return HasUnitsInOrder(date, "W"u8);
        var separator = date.IndexOf((byte)'T');
        if (separator < 0)
            return HasUnitsInOrder(date, "YMD"u8);
        return (separator == 0 || HasUnitsInOrder(date.Slice(0, separator), "YMD"u8)) && HasUnitsInOrder(date.Slice(separator + 1), "HMS"u8);
    }

    private static bool HasUnitsInOrder(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        var expected = -1;
        while (!text.IsEmpty)
        {
            var digits = 0;
            while (digits < text.Length && IsDigit(text[digits]))
                digits++;
            var unit = digits < text.Length ? units.IndexOf(text[digits]) : -1;
            if (digits == 0 || unit < 0 || (expected >= 0 && unit != expected))
                return false;
            expected = unit + 1;
            text = text.Slice(digits + 1);
        }

        return expected >= 0;
    }
}
