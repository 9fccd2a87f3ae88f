using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DefectionFactors.Time;

/// <summary>A date or period of the EDTF profile (a subset of ISO 8601-2) as a span of days, so that periods can be compared without padding what their source left open.</summary>
/// <remarks>
/// A date such as <c>2004</c> spans the whole year. An interval spans from the first day of its start to the last day of its end; an end written
/// <c>..</c> is open. A reversed interval is read too (<see cref="IsOrdered"/> is false); it contains nothing.
/// </remarks>
public sealed record EdtfPeriod : IComparable<EdtfPeriod>
{
    private const string Open = "..";

    private EdtfPeriod(string text, EdtfPoint? start, EdtfPoint? end, bool isInterval) => (Text, Start, End, IsInterval) = (text, start, end, isInterval);

    /// <summary>The period as it is written.</summary>
    public string Text { get; }

    /// <summary>The start; null where it is open. A date without interval starts and ends with itself.</summary>
    public EdtfPoint? Start { get; }

    /// <summary>The end; null where it is open.</summary>
    public EdtfPoint? End { get; }

    /// <summary>Whether it is written with a slash.</summary>
    public bool IsInterval { get; }

    /// <summary>The first day; null where the start is open.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day; null where the end is open.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <summary>Whether the start is open.</summary>
    public bool IsOpenStart => Start is null;

    /// <summary>Whether the end is open.</summary>
    public bool IsOpenEnd => End is null;

    /// <summary>The coarser precision of the two ends; null where both are open.</summary>
    public EdtfPrecision? Precision => (Start?.Precision, End?.Precision) switch
    {
        (null, var end) => end,
        (var start, null) => start,
        var (start, end) => (EdtfPrecision)Math.Min((int)start.Value, (int)end.Value),
    };

    /// <summary>Whether an end is marked uncertain.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>Whether an end is marked approximate.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Whether the first day is not after the last one; open ends always fit.</summary>
    public bool IsOrdered => Earliest is not { } earliest || Latest is not { } latest || earliest <= latest;

    /// <summary>The year that the whole span lies in; null where it reaches over the end of a year or is open.</summary>
    public int? Year => IsOrdered && Earliest?.Year == Latest?.Year ? Earliest?.Year : null;

    /// <summary>One year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The period from its first day to its last.</returns>
    /// <exception cref="FormatException">The calendar has no such year.</exception>
    public static EdtfPeriod OfYear(int year) => Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Reads a period.</summary>
    /// <param name="date">The text of the profile.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The calendar has no such date, as in <c>2004-02-30</c>.</exception>
    public static EdtfPeriod Parse(EdtfDate date) => Parse(date.Value);

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text of the profile, such as <c>2004-07-27/2004-07-28</c>, <c>199X</c> or <c>1986/..</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form, or the calendar has no such date.</exception>
    public static EdtfPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a calendar date or period of the supported EDTF profile.");
    }

    /// <summary>Reads a period.</summary>
    /// <param name="date">The text of the profile.</param>
    /// <param name="period">The period; null when the answer is false.</param>
    /// <returns>False where the calendar has no such date.</returns>
    public static bool TryParse(EdtfDate date, [NotNullWhen(true)] out EdtfPeriod? period) => TryParse(date.ToString(), out period);

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="period">The period; null when the answer is false.</param>
    /// <returns>False where the text has another form, or where the calendar has no such date.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfPeriod? period)
    {
        period = null;
        if (string.IsNullOrEmpty(text))
            return false;

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (EdtfPoint.TryParse(text, out var point))
                period = new EdtfPeriod(text, point, point, isInterval: false);
        }
        else if (TryParseEnd(text.AsSpan(0, slash), out var start) && TryParseEnd(text.AsSpan(slash + 1), out var end))
        {
            period = new EdtfPeriod(text, start, end, isInterval: true);
        }

        return period is not null;
    }

    /// <summary>Whether a day lies within the span.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Contains(DateOnly day) => (Earliest is not { } earliest || earliest <= day) && (Latest is not { } latest || day <= latest);

    /// <summary>Whether another span lies wholly within this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where no day of the other can be outside; an open end is only within an open end.</returns>
    public bool Contains(EdtfPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Earliest is not { } earliest || other.Earliest >= earliest) && (Latest is not { } latest || other.Latest <= latest);
    }

    /// <summary>Whether two spans share a day.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where at least one day is in both.</returns>
    public bool Overlaps(EdtfPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOrdered && other.IsOrdered && !(Latest < other.Earliest) && !(other.Latest < Earliest);
    }

    /// <summary>Whether every day of this span is before every day of another.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where the order is certain: neither the end of this one nor the start of the other is open.</returns>
    public bool IsBefore(EdtfPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Latest < other.Earliest;
    }

    /// <summary>Whether every day of this span is after every day of another.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where the order is certain.</returns>
    public bool IsAfter(EdtfPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>An order for lists: by the first day, then by the last day, then by the text. Open starts come first, open ends last.</summary>
    /// <param name="other">The other period; null comes before any.</param>
    /// <returns>Negative, zero or positive; zero only for the same text. It says nothing about what was earlier where spans overlap: see <see cref="IsBefore"/>.</returns>
    public int CompareTo(EdtfPeriod? other)
    {
        if (other is null)
            return 1;
        var byStart = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        if (byStart == 0)
            byStart = other.IsOpenStart.CompareTo(IsOpenStart);
        var byEnd = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        if (byEnd == 0)
            byEnd = IsOpenEnd.CompareTo(other.IsOpenEnd);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The period as it is written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfPoint? end)
    {
        end = null;
        if (text is Open)
            return true;
        if (!EdtfPoint.TryParse(text, out var point))
            return false;
        end = point;
        return true;
    }
}
