using System.Runtime.CompilerServices;
using Schemawright;

namespace DefectionFactors;

/// <content>Questions in the terms of the domain. The answers are immutable and can be queried further with LINQ.</content>
/// <example>
/// <code>
/// var dataset = DefectionFactorDataset.Bundled;
/// var arrivals = dataset.Statistics.ForIndicator(Indicator.Arrivals).During("2019/2023").InForce();
/// var push = dataset.InFamily(FactorFamily.PushFactors).OfType&lt;AssociationRecord&gt;();
/// var sources = dataset.SourcesOf(dataset.Find(new("arrivals.kr.2023"))!);
/// </code>
/// </example>
public sealed partial record DefectionFactorDataset
{
    /// <summary>Beside the record instead of in it, so that a copy made by <c>with</c> gets indexes of its own and equality stays that of the data.</summary>
    private static readonly ConditionalWeakTable<DefectionFactorDataset, DatasetIndex> Indexes = [];

    /// <summary>The published numbers.</summary>
    public ValueList<StatisticRecord> Statistics => Index.OfKind<StatisticRecord>();

    /// <summary>The laws, treaties and practices.</summary>
    public ValueList<PolicyRecord> Policies => Index.OfKind<PolicyRecord>();

    /// <summary>What happened.</summary>
    public ValueList<EventRecord> Events => Index.OfKind<EventRecord>();

    /// <summary>The lasting circumstances.</summary>
    public ValueList<ConditionRecord> Conditions => Index.OfKind<ConditionRecord>();

    /// <summary>The ways out.</summary>
    public ValueList<RouteRecord> Routes => Index.OfKind<RouteRecord>();

    /// <summary>The claimed relations of one factor to another.</summary>
    public ValueList<AssociationRecord> Associations => Index.OfKind<AssociationRecord>();

    /// <summary>The themes of what people told.</summary>
    public ValueList<TestimonyRecord> Testimonies => Index.OfKind<TestimonyRecord>();

    /// <summary>The time series with their revisions resolved, in the order of the dataset.</summary>
    public ValueList<StatisticSeries> Series => Index.Series;

    /// <summary>Pairs of records that disagree, in the order of the dataset.</summary>
    public ValueList<RecordConflict> Conflicts => Index.Conflicts;

    /// <summary>The works that can be cited: each source but aliases, which mean another one, and those that were looked for in vain.</summary>
    public ValueList<Source> Works => Sources.Where(IsCitable).ToValueList();

    private DatasetIndex Index => Indexes.GetValue(this, static dataset => new DatasetIndex(dataset));

    /// <summary>The record of an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The record; null where there is none.</returns>
    public FactorRecord? Find(Identifier id) => Index.Find(id);

    /// <summary>The source of an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The source; null where there is none.</returns>
    public Source? FindSource(Identifier id) => Index.FindSource(id);

    /// <summary>The series of an identifier, in its newest vintage.</summary>
    /// <param name="id">The <c>seriesId</c> that its records share.</param>
    /// <returns>The series; null where no record names it.</returns>
    public StatisticSeries? FindSeries(Identifier id) => Index.FindSeries(id);

    /// <summary>The records of a factor group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The records in the order of the dataset.</returns>
    public ValueList<FactorRecord> InGroup(FactorGroup group) => Index.InGroup(group).ToValueList();

    /// <summary>The records of a family of factor groups.</summary>
    /// <param name="family">The family.</param>
    /// <returns>The records in the order of the dataset.</returns>
    public ValueList<FactorRecord> InFamily(FactorFamily family) => Index.Records.Where(record => record.Factor.Group.Family() == family).ToValueList();

    /// <summary>The records as the dataset knew them on a day: each in the version that had been published, later ones left out.</summary>
    /// <param name="day">The day. A version counts from the last day that its <c>asOf</c> may mean; one without <c>asOf</c> counts always.</param>
    /// <returns>The records in the order of the dataset.</returns>
    public ValueList<FactorRecord> AsOf(DateOnly day) => Index.Records.Where(record => Index.IsCurrent(record, day)).ToValueList();

    /// <summary>The sources of a record.</summary>
    /// <param name="record">A record of this dataset.</param>
    /// <returns>One entry for each reference, in the order of the record; sources that the dataset lacks have entries too.</returns>
    public ValueList<CitedSource> SourcesOf(FactorRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.SourceRefs.Select(reference => new CitedSource(
            reference,
            FindSource(reference.SourceId),
            Index.FindWork(reference.SourceId),
            reference.ViaSourceId is { } via ? FindSource(via) : null)).ToValueList();
    }

    /// <summary>The works that a record rests on, each once: those that it cites, aliases resolved, and those where they were read about.</summary>
    /// <param name="record">A record of this dataset.</param>
    /// <returns>The works in the order of the record; without those that were looked for in vain.</returns>
    public ValueList<Source> WorksOf(FactorRecord record) =>
        SourcesOf(record).SelectMany(static cited => new[] { cited.Work, cited.Via }).OfType<Source>().Where(IsCitable).DistinctBy(static source => source.Id).ToValueList();

    /// <summary>The records that cite a work, whether they read it or read about it, under its own name or an alias.</summary>
    /// <param name="source">The identifier of the source or of an alias.</param>
    /// <returns>The records in the order of the dataset.</returns>
    public ValueList<FactorRecord> RecordsCiting(Identifier source) => Index.Citing(source).ToValueList();

    /// <summary>The conflicts that a record is part of.</summary>
    /// <param name="record">A record of this dataset.</param>
    /// <returns>The conflicts; empty where nothing disagrees with it.</returns>
    public ValueList<RecordConflict> ConflictsOf(FactorRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Conflicts.Where(conflict => conflict.Concerns(record)).ToValueList();
    }

    private static bool IsCitable(Source source) => source is { AliasOf: null, CheckOrDefault: not SourceCheck.Missing };
}
