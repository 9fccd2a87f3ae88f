using System.Text.Json;

namespace DefectionFactors.Citations;

/// <summary>References as an array of CSL-JSON items. What CSL has no variable for stands under <c>custom</c>.</summary>
internal static class CslJson
{
    /// <summary>Writes all items.</summary>
    public static string Write(IEnumerable<Source> sources) => IndentedJson.Text(writer =>
    {
        writer.WriteStartArray();
        foreach (var source in sources)
            WriteItem(writer, source);
        writer.WriteEndArray();
    });

    private static void WriteItem(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("type", TypeOf(source.Type));
        writer.WriteString("title", source.Title);
        WriteAuthors(writer, source);
        WriteIssued(writer, source);
        WriteText(writer, "container-title", source.ContainerTitle);
        WriteText(writer, "publisher", source.Publisher);
        WriteText(writer, "volume", source.Volume);
        WriteText(writer, "issue", source.Issue);
        WriteText(writer, "page", source.Page);
        WriteText(writer, "version", source.Version);
        WriteText(writer, "DOI", source.Doi?.Value);
        WriteText(writer, "ISBN", source.Isbn?.Value);
        WriteText(writer, "URL", source.Url?.Value.OriginalString);
        if (source.Accessed is { } accessed)
            WriteDate(writer, "accessed", [CitationDate.Of(accessed)], isCirca: false);
        WriteText(writer, "archive_location", source.ArchivedUrl?.Value.OriginalString);
        WriteText(writer, "language", source.Language?.Value);
        WriteCustom(writer, source);
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, Source source)
    {
        if (source.Author is not { Count: > 0 } authors)
            return;
        writer.WriteStartArray("author");
        foreach (var author in authors)
        {
            writer.WriteStartObject();
            author.Switch(
                person =>
                {
                    writer.WriteString("family", person.Family);
                    WriteText(writer, "given", person.Given);
                },
                literal => writer.WriteString("literal", literal.Literal));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIssued(Utf8JsonWriter writer, Source source)
    {
        if (CitationDate.PeriodOf(source) is not { } period)
            return;
        var (start, end) = (CitationDate.Of(period.Start), CitationDate.Of(period.End));
        if (start is { } from && (!period.IsInterval || end is not null))
        {
            WriteDate(writer, "issued", period.IsInterval ? [from, end!.Value] : [from], period.IsApproximate || period.IsUncertain);
            return;
        }

        // A decade or an open interval: CSL has numbers for neither.
        writer.WriteStartObject("issued");
        writer.WriteString("literal", period.Text);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, ReadOnlySpan<CitationDate> dates, bool isCirca)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("date-parts");
        foreach (var date in dates)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(date.Year);
            if (date.Month is { } month)
                writer.WriteNumberValue(month);
            if (date.Day is { } day)
                writer.WriteNumberValue(day);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        if (isCirca)
            writer.WriteBoolean("circa", true);
        writer.WriteEndObject();
    }

    private static void WriteCustom(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject("custom");
        writer.WriteString("check", JsonNamingPolicy.CamelCase.ConvertName(source.CheckOrDefault.ToString()));
        if (source.NoteNumber is { } note)
            writer.WriteNumber("noteNumber", note);
        WriteText(writer, "aliasOf", source.AliasOf?.Value);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    private static string TypeOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal => "article-journal",
        SourceType.ArticleNewspaper => "article-newspaper",
        SourceType.MotionPicture => "motion_picture",
        _ => JsonNamingPolicy.CamelCase.ConvertName(type.ToString()),
    };
}
