using System.Globalization;
using Schemawright.Json.Locations;

namespace DefectionFactors.Rules;

/// <summary>A free text of a record with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="List">The list that it stands in, such as <c>/tags/</c>; null where it stands in none.</param>
/// <param name="Position">Its position in the list; that of its language among the translations.</param>
/// <param name="Member">The member that holds it, with slashes; empty where it is an item itself.</param>
/// <param name="Text">The text.</param>
internal readonly record struct LocatedText(RecordEntry Entry, string? List, int Position, string Member, string Text)
{
    private const string Issues = "/issues/";
    private const string References = "/sourceRefs/";
    private const string Translations = "/translations/";
    private const string Reason = "/revision/reason";

    /// <summary>JSON Pointer to the text.</summary>
    public string Pointer => List switch
    {
        null => Entry.Pointer + Member,
        Translations => $"{Entry.Pointer}{Translations}{JsonPointers.EscapeToken(Entry.Record.Translations!.Keys.ElementAt(Position))}{Member}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Entry.Pointer}{List}{Position}{Member}"),
    };

    /// <summary>Whether it speaks of the record's matter. Notes about the sources' defects and reasons of revisions speak of works.</summary>
    public bool IsAboutMatter => List is not (Issues or References) && Member != Reason;

    /// <summary>Gathers every text of a record that its compiler worded: titles, summaries, notes, tags.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="texts">Takes them.</param>
    public static void Collect(RecordEntry entry, List<LocatedText> texts)
    {
        var record = entry.Record;
        Add(null, 0, "/title", record.Title);
        Add(null, 0, "/summary", record.Summary);
        var language = 0;
        foreach (var (_, translation) in record.Translations ?? Schemawright.ValueMap<Translation>.Empty)
        {
            Add(Translations, language, "/title", translation.Title);
            Add(Translations, language++, "/summary", translation.Summary);
        }

        for (var i = 0; i < (record.Issues?.Count ?? 0); i++)
            Add(Issues, i, "/note", record.Issues![i].Note);
        for (var i = 0; i < (record.Tags?.Count ?? 0); i++)
            Add("/tags/", i, "", record.Tags![i].Value);
        for (var i = 0; i < record.SourceRefs.Count; i++)
            Add(References, i, "/locator", record.SourceRefs[i].Locator);
        Add(null, 0, Reason, record.Revision?.Reason);
        Add(null, 0, "/region", DeprecatedProperties.Region(record));
        for (var i = 0; record is PolicyRecord policy && i < (policy.Penalty?.Count ?? 0); i++)
            Add("/penalty/", i, "/note", policy.Penalty![i].Note);
        Add(null, 0, "/population/universe", (record as StatisticRecord)?.Population.Universe ?? (record as EventRecord)?.Population?.Universe ?? (record as ConditionRecord)?.Population?.Universe);

        void Add(string? list, int position, string member, string? text)
        {
            if (text is not null)
                texts.Add(new LocatedText(entry, list, position, member, text));
        }
    }
}
