using System.Globalization;
using Schemawright.Schema.Json;

namespace DefectionFactors.Rules;

/// <summary>A free text of a record with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="List">The list that it stands in, such as <c>/tags/</c>; null where it stands in none.</param>
/// <param name="Position">Its position in the list.</param>
/// <param name="Member">The member that holds it, with slashes; empty where it is an item itself.</param>
/// <param name="Text">The text.</param>
internal readonly record struct LocatedText(RecordEntry Entry, string? List, int Position, string Member, string Text)
{
    private const string Issues = "/issues/";
    private const string References = "/sourceRefs/";
    private const string Reason = "/revision/reason";

    /// <summary>JSON Pointer to the text.</summary>
    public string Pointer => List is null ? Entry.Pointer + Member : string.Create(CultureInfo.InvariantCulture, $"{Entry.Pointer}{List}{Position}{Member}");

    /// <summary>Whether it speaks of the record's matter. Notes about the sources' defects and reasons of revisions speak of works.</summary>
    public bool IsAboutMatter => List is not (Issues or References) && Member != Reason;

    /// <summary>Every text of a record that its compiler worded: titles, summaries, notes, tags.</summary>
    public static IReadOnlyList<LocatedText> Of(RecordEntry entry)
    {
        var record = entry.Record;
        var texts = new List<LocatedText>(4) { new(entry, null, 0, "/title", record.Title) };
        Add("/summary", record.Summary);
        foreach (var (language, translation) in record.Translations ?? Schemawright.ValueMap<Translation>.Empty)
        {
            Add($"/translations/{JsonPointers.EscapeToken(language)}/title", translation.Title);
            Add($"/translations/{JsonPointers.EscapeToken(language)}/summary", translation.Summary);
        }

        AddItems(Issues, "/note", record.Issues, static issue => issue.Note);
        AddItems("/tags/", "", record.Tags, static tag => tag.Value);
        AddItems(References, "/locator", record.SourceRefs, static reference => reference.Locator);
        Add(Reason, record.Revision?.Reason);
        Add("/region", DeprecatedMembers.Region(record));
        AddItems("/penalty/", "/note", (record as PolicyRecord)?.Penalty, static penalty => penalty.Note);
        Add("/population/universe", (record as StatisticRecord)?.Population.Universe ?? (record as EventRecord)?.Population?.Universe ?? (record as ConditionRecord)?.Population?.Universe);
        return texts;

        void Add(string member, string? text)
        {
            if (text is not null)
                texts.Add(new LocatedText(entry, null, 0, member, text));
        }

        void AddItems<TItem>(string list, string member, IReadOnlyList<TItem>? items, Func<TItem, string?> textOf)
        {
            for (var i = 0; i < (items?.Count ?? 0); i++)
            {
                if (textOf(items![i]) is { } text)
                    texts.Add(new LocatedText(entry, list, i, member, text));
            }
        }
    }
}
