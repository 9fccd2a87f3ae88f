using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>Dates and times, RFC 3339 section 5.6.</summary>
internal static class DateTimeFormats
{
    private const int DateLength = 10;
    private const int MinutesPerDay = 24 * 60;

    /// <summary><c>date</c>: full-date.</summary>
    public static bool IsDate(ReadOnlySpan<byte> utf8) => TryReadDate(utf8, out _, out _);

    /// <summary><c>date-time</c>. A leap second can only be at the end of a month in UTC, section 5.7.</summary>
    public static bool IsDateTime(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= DateLength || (utf8[DateLength] | 0x20) != 't' || !TryReadDate(utf8.Slice(0, DateLength), out var day, out var daysInMonth))
            return false;
        if (!TryReadTime(utf8.Slice(DateLength + 1), out var second, out var utcMinute))
            return false;

        // The UTC day is the day before or after the local one if the offset crosses midnight.
        var utcDay = utcMinute < 0 ? day - 1 : utcMinute >= MinutesPerDay ? day + 1 : day;
        return second < 60 || utcDay == 0 || utcDay == daysInMonth;
    }

    /// <summary><c>time</c>: full-time. Second 60 is allowed where a leap second is possible: in the last minute of a day in UTC.</summary>
    public static bool IsTime(ReadOnlySpan<byte> utf8) => TryReadTime(utf8, out _, out _);

    private static bool TryReadDate(ReadOnlySpan<byte> utf8, out int day, out int daysInMonth)
    {
        day = daysInMonth = 0;
        if (utf8.Length != DateLength || utf8[4] != '-' || utf8[7] != '-')
            return false;
        if (!TryReadNumber(utf8.Slice(0, 4), out var year) || !TryReadNumber(utf8.Slice(5, 2), out var month) || !TryReadNumber(utf8.Slice(8, 2), out day))
            return false;
        daysInMonth = DaysIn(year, month);
        return month is >= 1 and <= 12 && day >= 1 && day <= daysInMonth;
    }

    /// <summary>
    /// Reads a time. Second 60 is allowed only where a leap second is possible; the minute in UTC counts from the beginning of the local day.
    /// </summary>
    private static bool TryReadTime(ReadOnlySpan<byte> utf8, out int second, out int utcMinute)
    {
        second = utcMinute = 0;
        if (utf8.Length < 9 || utf8[2] != ':' || utf8[5] != ':')
            return false;
        if (!TryReadNumber(utf8.Slice(0, 2), out var hour) || !TryReadNumber(utf8.Slice(3, 2), out var minute) || !TryReadNumber(utf8.Slice(6, 2), out second))
            return false;
        var rest = utf8.Slice(8);
        if (hour > 23 || minute > 59 || second > 60 || !TrySkipFraction(ref rest) || !TryReadOffset(rest, out var offset))
            return false;
        utcMinute = (hour * 60) + minute - offset;
        return second < 60 || (utcMinute + MinutesPerDay) % MinutesPerDay == MinutesPerDay - 1;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool TrySkipFraction(ref ReadOnlySpan<byte> rest)
    {
        if (rest[0] != '.')
            return true;
        var end = 1;
        while (end < rest.Length && IsDigit(rest[end]))
            end++;
        rest = rest.Slice(end);
        return end > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;
        if (!TryReadNumber(text.Slice(1, 2), out var hour) || !TryReadNumber(text.Slice(4, 2), out var minute) || hour > 23 || minute > 59)
            return false;
        minutes = text[0] == '-' ? -((hour * 60) + minute) : (hour * 60) + minute;
        return true;
    }
}
