using DefectionFactors.Rules.Quantities;
using DefectionFactors.Rules.References;

namespace DefectionFactors.Rules;

/// <summary>A dataset with the indexes that rules share. Where an identifier occurs twice, the first one counts.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, SourceEntry> _sourcesById;
    private readonly HashSet<string> _refusedIds = new(StringComparer.Ordinal);
    private readonly RecordLine? _envelope;

    /// <summary>Indexes the sources; records follow one by one.</summary>
    /// <param name="dataset">The dataset; its records are not looked at.</param>
    /// <param name="options">The choices.</param>
    /// <param name="envelope">The first line of a stream; null where the whole text is at hand.</param>
    public RuleContext(DefectionFactorDataset dataset, RuleOptions options, RecordLine? envelope = null)
    {
        (Dataset, Options, _envelope) = (dataset, options, envelope);
        Sources = [.. dataset.Sources.Select(static (source, index) => new SourceEntry(index, source))];
        _sourcesById = new(Sources.Count, StringComparer.Ordinal);
        foreach (var entry in Sources)
            _sourcesById.TryAdd(entry.Id, entry);
        ResolveAliases();
        Records.Expect(dataset.Records?.Count ?? 0);
        MinCellSize = options.MinCellSize ?? dataset.Dataset.Disclosure?.MinCellSizeOrDefault ?? 5;
        KAnonymity = options.KAnonymity ?? dataset.Dataset.Disclosure?.KAnonymityOrDefault ?? 5;
    }

    /// <summary>The dataset. In a stream it has no records.</summary>
    public DefectionFactorDataset Dataset { get; }

    /// <summary>The choices.</summary>
    public RuleOptions Options { get; }

    /// <summary>The sources in the order of the text.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>The identifiers of the records seen so far, the one at hand included.</summary>
    public RecordDirectory Records { get; } = new();

    /// <summary>Which records supersede which, among those seen so far.</summary>
    public RevisionGraph Revisions { get; } = new();

    /// <summary>Values of one series that contradict each other, among those seen so far.</summary>
    public SeriesConflicts SeriesConflicts { get; } = new();

    /// <summary>Smallest count of persons that is shown.</summary>
    public long MinCellSize { get; }

    /// <summary>Smallest number of testimonies with the same traits.</summary>
    public long KAnonymity { get; }

    /// <summary>The source of an identifier; null where there is none.</summary>
    public SourceEntry? FindSource(Identifier id) => _sourcesById.GetValueOrDefault(id.Value);

    /// <summary>Takes a record into the indexes, before any rule looks at it.</summary>
    /// <param name="entry">The record.</param>
    public void Add(RecordEntry entry)
    {
        Records.Add(entry);
        Revisions.Add(entry);
        SeriesConflicts.Add(entry);
    }

    /// <summary>Whether the schema refused a record, so that not all of what the dataset says is known.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>Notes a record that the schema refuses.</summary>
    /// <param name="id">Its identifier; null where it can't be told.</param>
    public void AddRefused(string? id)
    {
        HasRefused = true;
        if (id is not null)
            _refusedIds.Add(id);
    }

    /// <summary>Whether a record is known by its identifier: seen, refused by the schema, or declared external.</summary>
    /// <param name="id">The identifier.</param>
    public bool Knows(string id) => Records.Find(id) is not null || _refusedIds.Contains(id) || Options.ExternalRecords.Contains(id);

    /// <summary>A place in the dataset's description or among its sources that is spoken of once the records are gone.</summary>
    /// <param name="pointer">JSON Pointer to the value.</param>
    public FindingLocation PlaceInEnvelope(string pointer) => _envelope is null ? new FindingLocation(pointer, 0, 0) : _envelope.Locate("", pointer);

    /// <summary>Follows aliases to their work, each source once.</summary>
    private void ResolveAliases()
    {
        var settled = new HashSet<SourceEntry>(ReferenceEqualityComparer.Instance);
        var path = new List<SourceEntry>();
        foreach (var start in Sources)
        {
            var entry = start;
            var work = start.Id;
            while (entry is not null && settled.Add(entry))
            {
                path.Add(entry);
                work = entry.Source.AliasOf?.Value ?? entry.Id;
                entry = entry.Source.AliasOf is { } alias ? FindSource(alias) : null;
            }

            foreach (var passed in path)
                passed.Work = entry?.Work ?? work;
            path.Clear();
        }
    }
}
