using Schemawright.Schema.Json;

namespace DefectionFactors.Rules;

/// <summary>A free text of a record with its place.</summary>
/// <param name="Entry">The record that it belongs to.</param>
/// <param name="Pointer">JSON Pointer to it.</param>
/// <param name="Text">The text.</param>
internal sealed record LocatedText(RecordEntry Entry, string Pointer, string Text)
{
    /// <summary>Every text of a record that its compiler worded: titles, summaries, notes, tags.</summary>
    public static IEnumerable<LocatedText> Of(RecordEntry entry)
    {
        foreach (var (member, text) in Narrative(entry.Record).Concat(Notes(entry.Record)))
        {
            if (text is not null)
                yield return new LocatedText(entry, $"{entry.Pointer}/{member}", text);
        }
    }

    /// <summary>What the record tells: titles and summaries in every language.</summary>
    public static IEnumerable<(string Member, string? Text)> Narrative(FactorRecord record)
    {
        yield return ("title", record.Title);
        yield return ("summary", record.Summary);
        foreach (var (language, translation) in record.Translations ?? Schemawright.ValueMap<Translation>.Empty)
        {
            yield return ($"translations/{JsonPointers.EscapeToken(language)}/title", translation.Title);
            yield return ($"translations/{JsonPointers.EscapeToken(language)}/summary", translation.Summary);
        }
    }

    private static IEnumerable<(string Member, string? Text)> Notes(FactorRecord record)
    {
        for (var i = 0; i < (record.Issues?.Count ?? 0); i++)
            yield return (FormattableString.Invariant($"issues/{i}/note"), record.Issues![i].Note);
        for (var i = 0; i < (record.Tags?.Count ?? 0); i++)
            yield return (FormattableString.Invariant($"tags/{i}"), record.Tags![i].Value);
        for (var i = 0; i < record.SourceRefs.Count; i++)
            yield return (FormattableString.Invariant($"sourceRefs/{i}/locator"), record.SourceRefs[i].Locator);
        yield return ("revision/reason", record.Revision?.Reason);
        yield return ("region", DeprecatedMembers.Region(record));
        if (record is PolicyRecord { Penalty: { } penalties })
        {
            for (var i = 0; i < penalties.Count; i++)
                yield return (FormattableString.Invariant($"penalty/{i}/note"), penalties[i].Note);
        }

        yield return ("population/universe", (record as StatisticRecord)?.Population.Universe ?? (record as EventRecord)?.Population?.Universe ?? (record as ConditionRecord)?.Population?.Universe);
    }
}
