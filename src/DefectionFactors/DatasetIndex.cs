using System.Collections.Concurrent;
using System.Collections.Frozen;
using DefectionFactors.Time;
using Schemawright;

namespace DefectionFactors;

/// <summary>What questions about one dataset need to know, each part worked out once, at its first use, safely for many threads.</summary>
internal sealed class DatasetIndex
{
    private readonly ConcurrentDictionary<Type, object> _kinds = new();
    private readonly Lazy<FrozenDictionary<Identifier, FactorRecord>> _records;
    private readonly Lazy<FrozenDictionary<Identifier, Source>> _sources;
    private readonly Lazy<FrozenDictionary<Identifier, Source>> _works;
    private readonly Lazy<ILookup<Identifier, FactorRecord>> _citing;
    private readonly Lazy<ILookup<FactorGroup, FactorRecord>> _groups;
    private readonly Lazy<ValueList<StatisticSeries>> _series;
    private readonly Lazy<FrozenDictionary<Identifier, StatisticSeries>> _seriesById;
    private readonly Lazy<ValueList<RecordConflict>> _conflicts;

    /// <summary>Promises the indexes; nothing is built yet.</summary>
    public DatasetIndex(DefectionFactorDataset dataset)
    {
        Records = dataset.Records ?? [];
        _records = new(() => ById(Records, static record => record.Id));
        _sources = new(() => ById(dataset.Sources, static source => source.Id));
        _works = new(() => dataset.Sources.DistinctBy(static source => source.Id).ToFrozenDictionary(static source => source.Id, FollowAliases));
        _groups = new(() => Records.ToLookup(static record => record.Factor.Group));
        _citing = new(() => Records.SelectMany(record => WorksOf(record).Select(work => (Work: work, Record: record))).ToLookup(static pair => pair.Work, static pair => pair.Record));
        _series = new(FindSeries);
        _seriesById = new(() => _series.Value.ToFrozenDictionary(static series => series.Id));
        _conflicts = new(() => ConflictSearch.In(this).ToValueList());
    }

    /// <summary>The records in the order of the dataset.</summary>
    public ValueList<FactorRecord> Records { get; }

    /// <summary>The series, by their first record.</summary>
    public ValueList<StatisticSeries> Series => _series.Value;

    /// <summary>Records that disagree.</summary>
    public ValueList<RecordConflict> Conflicts => _conflicts.Value;

    /// <summary>The records of one kind.</summary>
    public ValueList<TRecord> OfKind<TRecord>()
        where TRecord : FactorRecord => (ValueList<TRecord>)_kinds.GetOrAdd(typeof(TRecord), _ => Records.OfType<TRecord>().ToValueList());

    /// <summary>The record of an identifier; the first where rule DFR101 is broken.</summary>
    public FactorRecord? Find(Identifier id) => _records.Value.GetValueOrDefault(id);

    /// <summary>The source of an identifier; the first where rule DFR101 is broken.</summary>
    public Source? FindSource(Identifier id) => _sources.Value.GetValueOrDefault(id);

    /// <summary>The work that a citation means, aliases followed.</summary>
    public Source? FindWork(Identifier id) => _works.Value.GetValueOrDefault(id);

    /// <summary>The series of an identifier.</summary>
    public StatisticSeries? FindSeries(Identifier id) => _seriesById.Value.GetValueOrDefault(id);

    /// <summary>The records of a group.</summary>
    public IEnumerable<FactorRecord> InGroup(FactorGroup group) => _groups.Value[group];

    /// <summary>The records that rest on a work, under whatever name they cite it.</summary>
    public IEnumerable<FactorRecord> Citing(Identifier source) => _citing.Value[FindWork(source)?.Id ?? source];

    /// <summary>Whether a record was the current version of its statement on a day.</summary>
    public bool IsCurrent(FactorRecord record, DateOnly day) =>
        IsPublished(record, day) && record.Revision switch
        {
            { Status: RevisionStatus.Withdrawn } => false,
            { SupersededBy: { } next } => Find(next) is { } successor && !IsPublished(successor, day),
            { Status: RevisionStatus.Superseded } => false,
            _ => true,
        };

    private static bool IsPublished(FactorRecord record, DateOnly day) =>
        record.Revision?.AsOf is not { } asOf || !EdtfPeriod.TryParse(asOf, out var period) || period.Latest is not { } published || published <= day;

    private static FrozenDictionary<Identifier, T> ById<T>(IEnumerable<T> items, Func<T, Identifier> id) => items.DistinctBy(id).ToFrozenDictionary(id);

    private IEnumerable<Identifier> WorksOf(FactorRecord record) =>
        record.SourceRefs.SelectMany(static reference => new[] { reference.SourceId, reference.ViaSourceId }).OfType<Identifier>().Select(id => FindWork(id)?.Id ?? id).Distinct();

    /// <summary>The work at the end of a chain of aliases; where the chain is broken or a ring, the last source that it reached.</summary>
    private Source FollowAliases(Source source)
    {
        var passed = new HashSet<Identifier>();
        while (passed.Add(source.Id) && source.AliasOf is { } alias && FindSource(alias) is { } next)
            source = next;
        return source;
    }

    private ValueList<StatisticSeries> FindSeries() => OfKind<StatisticRecord>().Where(static record => record.SeriesId is not null)
        .GroupBy(static record => record.SeriesId!.Value)
        .Select(series => StatisticSeries.Newest(series.Key, series.ToValueList(), this))
        .ToValueList();
}
