using System.Collections.Concurrent;
using System.Collections.Frozen;
using DefectionFactors.Rules;
using DefectionFactors.Rules.Quantities;
using DefectionFactors.Time;
using Schemawright;

namespace DefectionFactors;

/// <summary>What questions about one dataset need to know, each part worked out once, at its first use, safely for many threads.</summary>
internal sealed class DatasetIndex
{
    private readonly ConcurrentDictionary<Type, object> _kinds = new();
    private readonly Lazy<FrozenDictionary<Identifier, FactorRecord>> _records;
    private readonly Lazy<ILookup<string, FactorRecord>> _citing;
    private readonly Lazy<FrozenDictionary<Identifier, StatisticSeries>> _seriesById;
    private readonly Lazy<ILookup<FactorGroup, FactorRecord>> _groups;
    private readonly Lazy<RuleContext> _context;
    private readonly Lazy<ValueList<StatisticSeries>> _series;
    private readonly Lazy<ValueList<RecordConflict>> _conflicts;

    /// <summary>Promises the indexes; nothing is built yet.</summary>
    public DatasetIndex(DefectionFactorDataset dataset)
    {
        Records = dataset.Records ?? [];
        _context = new(() => new RuleContext(dataset, RuleOptions.Default));
        _records = new(() => Records.GroupBy(static record => record.Id).ToFrozenDictionary(static same => same.Key, static same => same.First()));
        _groups = new(() => Records.ToLookup(static record => record.Factor.Group));
        _citing = new(() => Records.SelectMany(record => WorksOf(record).Select(work => (Work: work, Record: record))).ToLookup(static pair => pair.Work, static pair => pair.Record, StringComparer.Ordinal));
        _series = new(FindSeries);
        _seriesById = new(() => _series.Value.ToFrozenDictionary(static series => series.Id));
        _conflicts = new(() => SeriesConflicts().Concat(DeclaredConflicts()).ToValueList());
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

    /// <summary>The source of an identifier.</summary>
    public Source? FindSource(Identifier id) => _context.Value.FindSource(id)?.Source;

    /// <summary>The work that a citation means, aliases followed.</summary>
    public Source? FindWork(Identifier id) => _context.Value.FindSource(_context.Value.CanonicalSource(id))?.Source;

    /// <summary>The series of an identifier.</summary>
    public StatisticSeries? FindSeries(Identifier id) => _seriesById.Value.GetValueOrDefault(id);

    /// <summary>The records of a group.</summary>
    public IEnumerable<FactorRecord> InGroup(FactorGroup group) => _groups.Value[group];

    /// <summary>The records that rest on a work, under whatever name they cite it.</summary>
    public IEnumerable<FactorRecord> Citing(Identifier source) => _citing.Value[_context.Value.CanonicalSource(source)];

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

    private IEnumerable<string> WorksOf(FactorRecord record) =>
        record.SourceRefs.SelectMany(static reference => reference.ViaSourceId is { } via ? [reference.SourceId, via] : (Identifier[])[reference.SourceId])
            .Select(id => _context.Value.CanonicalSource(id)).Distinct(StringComparer.Ordinal);

    private ValueList<StatisticSeries> FindSeries() => Records.OfType<StatisticRecord>().Where(static record => record.SeriesId is not null)
        .GroupBy(static record => record.SeriesId!.Value)
        .Select(series => StatisticSeries.Newest(series.Key, series.ToValueList(), this))
        .ToValueList();

    private IEnumerable<RecordConflict> SeriesConflicts() =>
        SeriesValues.Conflicts(_context.Value).Select(static pair => new RecordConflict(pair.Former.Record, pair.Later.Record, ConflictKind.SameSeries));

    private IEnumerable<RecordConflict> DeclaredConflicts()
    {
        var seen = new HashSet<(Identifier Former, Identifier Later)>();
        foreach (var record in Records.Where(static record => record.IsInForce))
        {
            foreach (var other in (record.Related ?? []).Select(Find).OfType<FactorRecord>().Where(other => AreAtOdds(record, other)))
            {
                var ordered = seen.Contains((other.Id, record.Id)) ? (other.Id, record.Id) : (record.Id, other.Id);
                if (seen.Add(ordered))
                    yield return new RecordConflict(record, other, ConflictKind.Declared);
            }
        }
    }

    private static bool AreAtOdds(FactorRecord record, FactorRecord other) =>
        other.IsInForce && other.Id != record.Id && (record.HasIssue(IssueCode.ValueConflict) || other.HasIssue(IssueCode.ValueConflict)) && (record, other) switch
        {
            (StatisticRecord left, StatisticRecord right) => left.Indicator == right.Indicator && left.Population.Group == right.Population.Group,
            _ => record.Kind == other.Kind && record.Factor == other.Factor,
        };
}
