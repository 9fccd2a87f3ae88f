using DefectionFactors.Time;

namespace DefectionFactors.Citations;

/// <summary>A date as references need it: a year with month and day where they are known, never more than the source gives.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; null where it is not known.</param>
/// <param name="Day">The day; null where it is not known.</param>
internal readonly record struct CitationDate(int Year, int? Month, int? Day)
{
    /// <summary>The date of a whole day.</summary>
    public static CitationDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The date of one end of a period.</summary>
    /// <returns>Null for an open end, and for a decade or century, which no format has a place for.</returns>
    public static CitationDate? Of(EdtfPoint? point) => point switch
    {
        { Precision: EdtfPrecision.Day } day => Of(day.Earliest),
        { Precision: EdtfPrecision.Month } month => new(month.Earliest.Year, month.Earliest.Month, null),
        { Precision: EdtfPrecision.Year } year => new(year.Earliest.Year, null, null),
        _ => null,
    };

    /// <summary>The day on which a source appeared, or on which it began to.</summary>
    public static CitationDate? OfIssue(Source source) => PeriodOf(source) is { } period ? Of(period.Start) : null;

    /// <summary>When a source appeared.</summary>
    public static EdtfPeriod? PeriodOf(Source source) => source.Issued is { } issued && EdtfPeriod.TryParse(issued, out var period) ? period : null;
}
