using System.Globalization;
using System.Text;

namespace DefectionFactors.Citations;

/// <summary>References as BibTeX entries.</summary>
internal static class BibTex
{
    /// <summary>The abbreviations that every style defines.</summary>
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry, with a line end behind it.</summary>
    public static string Entry(Source source)
    {
        var text = new StringBuilder();
        var (type, host) = TypeOf(source);
        text.Append('@').Append(type).Append('{').Append(source.Id.Value).Append(",\n");
        // Two pairs of braces keep the capitals of the title.
        Field(text, "title", $"{{{Escape(source.Title)}}}");
        if (source.Author is { Count: > 0 } authors)
            Field(text, "author", string.Join(" and ", authors.Select(NameOf)));
        if (CitationDate.OfIssue(source) is { } date)
            AppendDate(text, date);
        foreach (var (name, value) in Described(source, type, host))
            Field(text, name, value is null ? null : Escape(value));
        Field(text, "pages", source.Page is { } page ? Escape(page).Replace("–", "--", StringComparison.Ordinal) : null);
        Field(text, "doi", Verbatim(source.Doi?.Value));
        Field(text, "isbn", source.Isbn?.Value);
        Field(text, "url", Verbatim(source.Url?.Value.OriginalString));
        Field(text, "urldate", source.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(text, "language", source.Language?.Value);
        Field(text, "note", NoteOf(source));
        return text.Append("}\n").ToString();
    }

    /// <summary>The entry type, and the field that names what the work appeared in or at; a work that lacks what its type demands is <c>misc</c>.</summary>
    private static (string Type, string? Host) TypeOf(Source source) => source.Type switch
    {
        SourceType.ArticleJournal or SourceType.ArticleNewspaper when source.ContainerTitle is not null => ("article", "journal"),
        SourceType.Book => ("book", null),
        SourceType.Chapter when source.ContainerTitle is not null => ("incollection", "booktitle"),
        SourceType.Report when source.Publisher is not null => ("techreport", null),
        SourceType.Thesis when source.Publisher is not null => ("phdthesis", null),
        _ => ("misc", "howpublished"),
    };

    private static IEnumerable<(string Name, string? Value)> Described(Source source, string type, string? host)
    {
        if (host is not null)
            yield return (host, type == "misc" ? source.ContainerTitle ?? source.Publisher : source.ContainerTitle);
        // The type does not say which degree it was for.
        yield return ("type", type == "phdthesis" ? "Thesis" : null);
        if (host != "howpublished" || source.ContainerTitle is not null)
            yield return (type switch { "techreport" => "institution", "phdthesis" => "school", _ => "publisher" }, source.Publisher);
        yield return ("volume", source.Volume);
        yield return ("number", source.Issue);
        yield return ("version", source.Version);
    }

    private static void AppendDate(StringBuilder text, CitationDate date)
    {
        Field(text, "year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
        if (date.Month is { } month)
            text.Append("  month = ").Append(Months[month - 1]).Append(",\n");
    }

    private static string? NoteOf(Source source)
    {
        if (CitationDate.PeriodOf(source) is not { } period)
            return null;
        if (CitationDate.OfIssue(source) is null || period.IsInterval)
            return Escape($"Date: {period.Text}");
        return period.IsApproximate || period.IsUncertain ? "Date uncertain" : null;
    }

    /// <summary>A name; braces keep what BibTeX would take apart at a comma or at "and".</summary>
    private static string NameOf(SourceAuthor author) => author.Match(
        static person => person.Given is null ? Whole(person.Family) : $"{Whole(person.Family)}, {Whole(person.Given)}",
        static literal => $"{{{Escape(literal.Literal)}}}");

    private static string Whole(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escape(name)}}}" : Escape(name);

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    /// <summary>Text in which TeX finds nothing to do. Braces are spelt out: BibTeX counts them even behind a backslash.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' => text.Append('\\').Append(letter),
                _ => text.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }

        return text.ToString();
    }

    /// <summary>An address, which is not escaped; what would end the field is written as an address writes it.</summary>
    private static string? Verbatim(string? value) =>
        value?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
