using System.Globalization;
using DefectionFactors.Rules.Quantities;
using DefectionFactors.Rules.Time;
using DefectionFactors.Time;

namespace DefectionFactors.Rules;

/// <summary>A record with its place in the dataset. What several rules ask for is worked out once, when it is first asked for.</summary>
/// <param name="index">Its position among the records.</param>
/// <param name="record">The record.</param>
/// <param name="context">The dataset.</param>
/// <param name="line">The line of a stream that it stands in; null where the whole text is at hand.</param>
internal sealed class RecordEntry(int index, FactorRecord record, RuleContext context, RecordLine? line)
{
    private string? _pointer;
    private IReadOnlyList<LocatedQuantity>? _quantities;
    private IReadOnlyList<LocatedDate>? _dates;
    private IReadOnlyList<LocatedText>? _texts;
    private IReadOnlyList<BreakdownGroup>? _breakdowns;
    private CitedSource[]? _citations;

    /// <summary>The position among the records.</summary>
    public int Index => index;

    /// <summary>The record.</summary>
    public FactorRecord Record => record;

    /// <summary>Its time as days; null where the calendar has no such date.</summary>
    public EdtfPeriod? Period { get; } = EdtfPeriod.TryParse(record.Time, out var period) ? period : null;

    /// <summary>JSON Pointer to the record.</summary>
    public string Pointer => _pointer ??= string.Create(CultureInfo.InvariantCulture, $"/records/{index}");

    /// <summary>The identifier as text.</summary>
    public string Id => record.Id.Value;

    /// <summary>Whether the record counts: it is neither superseded nor withdrawn.</summary>
    public bool IsInForce => record.Revision is not { Status: RevisionStatus.Superseded or RevisionStatus.Withdrawn };

    /// <summary>Every quantity, in the order of the schema.</summary>
    public IReadOnlyList<LocatedQuantity> Quantities => _quantities ??= LocatedQuantity.Of(this);

    /// <summary>Every date.</summary>
    public IReadOnlyList<LocatedDate> Dates => _dates ??= LocatedDate.Of(this);

    /// <summary>Every text that its compiler worded.</summary>
    public IReadOnlyList<LocatedText> Texts => _texts ??= LocatedText.Of(this);

    /// <summary>The dimensions of a statistic's breakdown.</summary>
    public IReadOnlyList<BreakdownGroup> Breakdowns => _breakdowns ??= BreakdownGroup.Of(this);

    /// <summary>The sources that are cited, in order.</summary>
    public IReadOnlyList<CitedSource> Citations => _citations ??= Cite();

    /// <summary>Where the record's matter lies; empty where it does not say.</summary>
    public IReadOnlyList<Place> Places => (IReadOnlyList<Place>?)(record switch
    {
        StatisticRecord statistic => statistic.Places,
        PolicyRecord policy => policy.Places,
        EventRecord happening => happening.Places,
        ConditionRecord condition => condition.Places,
        RouteRecord route => route.Places,
        AssociationRecord association => association.Places,
        TestimonyRecord testimony => testimony.Places,
        _ => null,
    }) ?? [];

    /// <summary>Whether the record names a defect of a sort.</summary>
    /// <param name="code">The sort.</param>
    public bool HasIssue(IssueCode code)
    {
        foreach (var issue in record.Issues ?? [])
        {
            if (issue.Code == code)
                return true;
        }

        return false;
    }

    /// <summary>A place within the record that a rule may speak of once the record is gone.</summary>
    /// <param name="member">JSON Pointer from the record; empty for the record itself.</param>
    public FindingPlace PlaceOf(string member) => line is null ? new FindingPlace(Pointer + member, 0, 0) : line.Locate(Pointer, member);

    private CitedSource[] Cite()
    {
        var references = record.SourceRefs;
        var citations = new CitedSource[references.Count];
        for (var i = 0; i < citations.Length; i++)
            citations[i] = new CitedSource(references[i], context.FindSource(references[i].SourceId), references[i].ViaSourceId is { } via ? context.FindSource(via) : null);
        return citations;
    }
}
