using System.Globalization;

namespace Schemawright.Runtime.Codecs;

/// <summary>Dates and times as RFC 3339 section 5.6 writes them.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int TicksDigits = 7;

    /// <summary>Reads a <c>full-date</c> of the years 0001 to 9999.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryReadDigits(text[..4], out var year) || !TryReadDigits(text.Slice(5, 2), out var month) || !TryReadDigits(text.Slice(8, 2), out var day))
            return false;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads a <c>full-time</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="timeOfDay">The time where the offset holds, exactly.</param>
    /// <param name="offset">The offset from UTC.</param>
    /// <returns>False also for a leap second and for a fraction finer than 100 nanoseconds, which .NET can't hold.</returns>
    public static bool TryReadTime(ReadOnlySpan<byte> text, out TimeSpan timeOfDay, out TimeSpan offset)
    {
        timeOfDay = offset = default;
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
            return false;
        if (!TryReadDigits(text[..2], out var hour) || !TryReadDigits(text.Slice(3, 2), out var minute) || !TryReadDigits(text.Slice(6, 2), out var second))
            return false;
        if (hour > 23 || minute > 59 || second > 59 || !TryReadFraction(text[8..], out var ticks, out var rest))
            return false;
        timeOfDay = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return TryReadOffset(rest, out offset);
    }

    /// <summary>Reads a <c>date-time</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, exactly.</param>
    /// <returns>False also for what <see cref="DateTimeOffset"/> can't hold: leap seconds, finer fractions, offsets beyond 14 hours, the years' ends.</returns>
    public static bool TryReadDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= DateLength || (text[DateLength] | 0x20) != 't' || !TryReadDate(text[..DateLength], out var date))
            return false;
        if (!TryReadTime(text[(DateLength + 1)..], out var timeOfDay, out var offset) || offset.Duration() > TimeSpan.FromHours(14))
            return false;
        var local = date.ToDateTime(TimeOnly.MinValue) + timeOfDay;
        var utcTicks = local.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Writes a <c>date-time</c>: as many places of seconds as are needed, and <c>Z</c> for UTC.</summary>
    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        var format = value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
        value.TryFormat(destination, out var written, format, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>Writes a <c>full-time</c> in UTC.</summary>
    public static int Format(TimeOnly value, Span<byte> destination)
    {
        value.TryFormat(destination, out var written, "HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        return written;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> text, out int ticks, out ReadOnlySpan<byte> rest)
    {
        ticks = 0;
        rest = text;
        if (text[0] != '.')
            return true;

        var length = 0;
        while (length + 1 < text.Length && text[length + 1] is >= (byte)'0' and <= (byte)'9')
            length++;
        if (length == 0)
            return false;
        rest = text[(length + 1)..];
        var digits = text.Slice(1, length).TrimEnd((byte)'0');
        if (digits.Length > TicksDigits)
            return false;
        for (var i = 0; i < TicksDigits; i++)
            ticks = (ticks * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;
        if (!TryReadDigits(text.Slice(1, 2), out var hours) || !TryReadDigits(text.Slice(4, 2), out var minutes) || hours > 23 || minutes > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == '-')
            offset = -offset;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + character - '0';
        }

        return true;
    }
}
