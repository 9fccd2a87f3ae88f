using System.Text.Json;
using DefectionFactors.Time;

namespace DefectionFactors.Tool.Views;

/// <summary>Values as people read them. Codes stay codes, so that they can be searched for.</summary>
internal static class ViewValues
{
    /// <summary>The code of an enumeration's value.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A quantity with everything that it says about its precision.</summary>
    public static string Of(Quantity quantity) => quantity switch
    {
        RatioQuantity ratio => FormattableString.Invariant($"{ratio.Terms.First} : {ratio.Terms.Second} ({ratio.Labels.First} : {ratio.Labels.Second})"),
        SuppressedQuantity suppressed => suppressed.ComplementaryOrDefault
            ? "suppressed, to protect another value"
            : FormattableString.Invariant($"suppressed, fewer than {suppressed.Threshold} {Code(suppressed.Unit)}"),
        MissingQuantity missing => $"missing: {Code(missing.Reason)}",
        _ => quantity.ToValue().ToString(),
    };

    /// <summary>A period with the days that it may mean, unless these say nothing more.</summary>
    public static string Of(FactorRecord record) => record.Period switch
    {
        null => $"{record.Time} (not a calendar date)",
        { IsOpenStart: true, IsOpenEnd: true } => "undated",
        { Precision: EdtfPrecision.Year or EdtfPrecision.Day, IsApproximate: false, IsUncertain: false } period => period.Text,
        var period => FormattableString.Invariant($"{period.Text} ({period.Earliest?.ToString("yyyy-MM-dd", null) ?? ".."} to {period.Latest?.ToString("yyyy-MM-dd", null) ?? ".."})"),
    };

    /// <summary>The authors of a source by their last names; the first one and "et al." from four on.</summary>
    public static string AuthorsOf(Source source)
    {
        string[] names = [.. (source.Author ?? []).Select(static author => author.Match(static person => person.Family, static literal => literal.Literal))];
        return names.Length > 3 ? $"{names[0]} et al." : string.Join(", ", names);
    }

    /// <summary>A source in one line: authors, date, title, where it appeared.</summary>
    public static string Of(Source source)
    {
        var authors = AuthorsOf(source);
        var lead = (authors.Length, source.Issued) switch
        {
            (0, null) => "",
            (0, var issued) => $"({issued}) ",
            (_, null) => $"{authors}: ",
            var (_, issued) => $"{authors} ({issued}): ",
        };
        return lead + source.Title + (source.ContainerTitle ?? source.Publisher) switch { { } host when host != authors => $". {host}", _ => "" };
    }
}
