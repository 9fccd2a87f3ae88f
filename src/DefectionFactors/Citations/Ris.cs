using System.Globalization;
using System.Text;

namespace DefectionFactors.Citations;

/// <summary>References as RIS entries: one field a line, two letters, two blanks, a hyphen.</summary>
internal static class Ris
{
    /// <summary>One entry, from <c>TY</c> to <c>ER</c>.</summary>
    public static string Entry(Source source)
    {
        var text = new StringBuilder();
        Field(text, "TY", TypeOf(source.Type));
        Field(text, "ID", source.Id);
        Field(text, "TI", source.Title);
        foreach (var author in source.Author ?? [])
            Field(text, "AU", author.Match(static person => person.Given is null ? person.Family : $"{person.Family}, {person.Given}", static literal => literal.Literal));
        AppendDate(text, source);
        Field(text, "T2", source.ContainerTitle);
        Field(text, "PB", source.Publisher);
        Field(text, "VL", source.Volume);
        Field(text, "IS", source.Issue);
        AppendPages(text, source.Page);
        Field(text, "ET", source.Version);
        Field(text, "DO", source.Doi?.Value);
        Field(text, "SN", source.Isbn?.Value);
        Field(text, "UR", source.Url?.Value.OriginalString);
        Field(text, "L2", source.ArchivedUrl?.Value.OriginalString);
        Field(text, "Y2", source.Accessed?.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
        Field(text, "LA", source.Language?.Value);
        Field(text, "ER", "");
        return text.ToString();
    }

    private static void AppendDate(StringBuilder text, Source source)
    {
        if (CitationDate.PeriodOf(source) is not { } period)
            return;
        if (CitationDate.OfIssue(source) is { } date)
        {
            Field(text, "PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            Field(text, "DA", string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/"));
            if (!period.IsInterval && !period.IsApproximate && !period.IsUncertain)
                return;
        }

        // Years are all that the format holds; a decade, an interval or a doubt is told in words.
        Field(text, "N1", $"Date: {period.Text}");
    }

    private static void AppendPages(StringBuilder text, string? pages)
    {
        var ends = pages?.Split('–', '-');
        if (ends is not [var first, var last])
        {
            Field(text, "SP", pages);
            return;
        }

        Field(text, "SP", first.Trim());
        Field(text, "EP", last.Trim());
    }

    /// <summary>One line; a line end in a value would begin another field.</summary>
    private static void Field(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
            text.Append(tag).Append("  - ").Append(string.Concat(value.Select(static letter => char.IsControl(letter) ? ' ' : letter))).Append('\n');
    }

    private static string TypeOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal => "JOUR",
        SourceType.ArticleNewspaper => "NEWS",
        SourceType.Book => "BOOK",
        SourceType.Chapter => "CHAP",
        SourceType.Dataset => "DATA",
        SourceType.Legislation => "STAT",
        SourceType.MotionPicture => "MPCT",
        SourceType.Report => "RPRT",
        SourceType.Thesis => "THES",
        SourceType.Treaty => "LEGAL",
        _ => "ELEC",
    };
}
