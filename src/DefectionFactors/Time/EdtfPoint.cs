namespace DefectionFactors.Time;

/// <summary>One end of a period: a day, month, year, decade or century as a span of days.</summary>
/// <param name="Earliest">The first day that may be meant.</param>
/// <param name="Latest">The last day that may be meant.</param>
/// <param name="Precision">How precisely it is given.</param>
/// <param name="IsUncertain">Marked <c>?</c> or <c>%</c>.</param>
/// <param name="IsApproximate">Marked <c>~</c> or <c>%</c>.</param>
public readonly record struct EdtfPoint(DateOnly Earliest, DateOnly Latest, EdtfPrecision Precision, bool IsUncertain, bool IsApproximate)
{
    /// <summary>Reads one date of the profile, without interval.</summary>
    /// <param name="text">Such as <c>2004-07</c> or <c>196X~</c>.</param>
    /// <param name="point">The span; meaningless when the answer is false.</param>
    /// <returns>False where the text has another form, or where the calendar has no such date.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        var isUncertain = text.EndsWith("?") || text.EndsWith("%");
        var isApproximate = text.EndsWith("~") || text.EndsWith("%");
        if (isUncertain || isApproximate)
            text = text[..^1];

        var isRead = TryReadSpan(text, out var earliest, out var latest, out var precision);
        point = new EdtfPoint(earliest, latest, precision, isUncertain, isApproximate);
        return isRead;
    }

    private static bool TryReadSpan(ReadOnlySpan<char> text, out DateOnly earliest, out DateOnly latest, out EdtfPrecision precision)
    {
        precision = text.Length switch
        {
            4 when text[2..] is "XX" => EdtfPrecision.Century,
            4 when text[3] == 'X' => EdtfPrecision.Decade,
            4 => EdtfPrecision.Year,
            7 when text[4] == '-' => EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        };
        (earliest, latest) = (default, default);
        return precision switch
        {
            EdtfPrecision.Century => TryNumber(text[..2], out var century) && TryYears(century * 100, 100, out earliest, out latest),
            EdtfPrecision.Decade => TryNumber(text[..3], out var decade) && TryYears(decade * 10, 10, out earliest, out latest),
            EdtfPrecision.Year => TryNumber(text, out var year) && year > 0 && TryYears(year, 1, out earliest, out latest),
            EdtfPrecision.Month => TryMonth(text, out earliest, out latest),
            _ => TryDay(text, out earliest, out latest),
        };
    }

    /// <summary>The years from <paramref name="first"/> on. The calendar of .NET has no year 0, so the first decade and century start in year 1.</summary>
    private static bool TryYears(int first, int count, out DateOnly earliest, out DateOnly latest)
    {
        earliest = new DateOnly(Math.Max(1, first), 1, 1);
        latest = new DateOnly(first + count - 1, 12, 31);
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<char> text, out DateOnly earliest, out DateOnly latest)
    {
        (earliest, latest) = (default, default);
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..], out var month) || year == 0 || month is 0 or > 12)
            return false;
        earliest = new DateOnly(year, month, 1);
        latest = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return true;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly earliest, out DateOnly latest)
    {
        earliest = latest = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day))
            return false;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        earliest = latest = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads at most four digits.</summary>
    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + digit - '0';
        }

        return !digits.IsEmpty;
    }
}
