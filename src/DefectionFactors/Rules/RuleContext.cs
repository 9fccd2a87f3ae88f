using DefectionFactors.Time;

namespace DefectionFactors.Rules;

/// <summary>A dataset with the indexes that rules share, built once. Where an identifier occurs twice, the first one counts.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, RecordEntry> _recordsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceEntry> _sourcesById = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<LocatedQuantity>> _quantities;
    private readonly Lazy<IReadOnlyList<LocatedText>> _texts;

    /// <summary>Builds the indexes.</summary>
    public RuleContext(DefectionFactorDataset dataset, RuleOptions options)
    {
        (Dataset, Options) = (dataset, options);
        Records = [.. (dataset.Records ?? []).Select(static (record, index) => new RecordEntry(index, record, EdtfPeriod.TryParse(record.Time, out var period) ? period : null))];
        Sources = [.. dataset.Sources.Select(static (source, index) => new SourceEntry(index, source))];
        foreach (var entry in Records)
            _recordsById.TryAdd(entry.Id, entry);
        foreach (var entry in Sources)
            _sourcesById.TryAdd(entry.Id, entry);
        _quantities = new(() => [.. Records.SelectMany(LocatedQuantity.Of)]);
        _texts = new(() => [.. Records.SelectMany(LocatedText.Of)]);
    }

    /// <summary>The dataset.</summary>
    public DefectionFactorDataset Dataset { get; }

    /// <summary>The choices.</summary>
    public RuleOptions Options { get; }

    /// <summary>The records in the order of the text.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>The sources in the order of the text.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>Every quantity of every record.</summary>
    public IReadOnlyList<LocatedQuantity> Quantities => _quantities.Value;

    /// <summary>Every free text of every record.</summary>
    public IReadOnlyList<LocatedText> Texts => _texts.Value;

    /// <summary>Smallest count of persons that is shown.</summary>
    public long MinCellSize => Options.MinCellSize ?? Dataset.Dataset.Disclosure?.MinCellSizeOrDefault ?? 5;

    /// <summary>Smallest number of testimonies with the same traits.</summary>
    public long KAnonymity => Options.KAnonymity ?? Dataset.Dataset.Disclosure?.KAnonymityOrDefault ?? 5;

    /// <summary>The records of one kind, each with its place.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    public IEnumerable<(RecordEntry Entry, TRecord Record)> OfKind<TRecord>()
        where TRecord : FactorRecord
    {
        foreach (var entry in Records)
        {
            if (entry.Record is TRecord record)
                yield return (entry, record);
        }
    }

    /// <summary>The record of an identifier; null where there is none.</summary>
    public RecordEntry? FindRecord(string id) => _recordsById.GetValueOrDefault(id);

    /// <summary>The source of an identifier; null where there is none.</summary>
    public SourceEntry? FindSource(string id) => _sourcesById.GetValueOrDefault(id);

    /// <summary>The work that a citation really means: aliases followed, also where they form a ring.</summary>
    /// <param name="id">The identifier of a source.</param>
    /// <returns>The identifier of the work.</returns>
    public string CanonicalSource(string id)
    {
        for (var steps = 0; steps < Sources.Count && FindSource(id)?.Source.AliasOf is { } alias; steps++)
            id = alias;
        return id;
    }
}
