using Schemawright.Schema.Json;

namespace DefectionFactors.Rules;

/// <summary>A free text of a record with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="Member">JSON Pointer from the record to it.</param>
/// <param name="Text">The text.</param>
internal readonly record struct LocatedText(RecordEntry Entry, string Member, string Text)
{
    /// <summary>JSON Pointer to the text.</summary>
    public string Pointer => Entry.Pointer + Member;

    /// <summary>Whether it speaks of the record's matter. Notes about the sources' defects and reasons of revisions speak of works.</summary>
    public bool IsAboutMatter =>
        !Member.StartsWith("/issues/", StringComparison.Ordinal) && !Member.StartsWith("/sourceRefs/", StringComparison.Ordinal) && !Member.StartsWith("/revision/", StringComparison.Ordinal);

    /// <summary>Every text of a record that its compiler worded: titles, summaries, notes, tags.</summary>
    public static IReadOnlyList<LocatedText> Of(RecordEntry entry)
    {
        var record = entry.Record;
        var texts = new List<LocatedText>(4) { new(entry, "/title", record.Title) };
        Add("/summary", record.Summary);
        foreach (var (language, translation) in record.Translations ?? Schemawright.ValueMap<Translation>.Empty)
        {
            Add($"/translations/{JsonPointers.EscapeToken(language)}/title", translation.Title);
            Add($"/translations/{JsonPointers.EscapeToken(language)}/summary", translation.Summary);
        }

        AddItems("/issues/", "/note", record.Issues, static issue => issue.Note);
        AddItems("/tags/", "", record.Tags, static tag => tag.Value);
        AddItems("/sourceRefs/", "/locator", record.SourceRefs, static reference => reference.Locator);
        Add("/revision/reason", record.Revision?.Reason);
        Add("/region", DeprecatedMembers.Region(record));
        AddItems("/penalty/", "/note", (record as PolicyRecord)?.Penalty, static penalty => penalty.Note);
        Add("/population/universe", (record as StatisticRecord)?.Population.Universe ?? (record as EventRecord)?.Population?.Universe ?? (record as ConditionRecord)?.Population?.Universe);
        return texts;

        void Add(string member, string? text)
        {
            if (text is not null)
                texts.Add(new LocatedText(entry, member, text));
        }

        void AddItems<TItem>(string list, string member, IReadOnlyList<TItem>? items, Func<TItem, string?> textOf)
        {
            for (var i = 0; i < (items?.Count ?? 0); i++)
            {
                if (textOf(items![i]) is { } text)
                    texts.Add(new LocatedText(entry, FormattableString.Invariant($"{list}{i}{member}"), text));
            }
        }
    }
}
