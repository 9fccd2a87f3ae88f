using System.Globalization;
using System.Runtime.InteropServices;
using DefectionFactors.Rules.Quantities;
using DefectionFactors.Rules.Time;
using DefectionFactors.Time;
using Schemawright;

namespace DefectionFactors.Rules;

/// <summary>The record that the rules look at, with its place in the dataset. What several rules ask for is worked out once, when it is first asked for.</summary>
/// <remarks>One entry serves a whole run, so that its lists are made once and not for each of a million records.</remarks>
/// <param name="context">The dataset.</param>
internal sealed class RecordEntry(RuleContext context)
{
    // Records share their dates; hostile ones, which do not, must not fill the memory.
    private const int MaxPeriods = 4096;

    private readonly Dictionary<string, EdtfPeriod?> _periods = new(StringComparer.Ordinal);
    private readonly List<LocatedQuantity> _quantities = [];
    private readonly List<LocatedDate> _dates = [];
    private readonly List<LocatedText> _texts = [];
    private readonly List<SourceCitation> _citations = [];
    private FactorRecord _record = null!;
    private RecordLine? _line;
    private string? _pointer;
    private IReadOnlyList<BreakdownGroup>? _breakdowns;

    /// <summary>The position among the records.</summary>
    public int Index { get; private set; }

    /// <summary>The record.</summary>
    public FactorRecord Record => _record;

    /// <summary>Its time as days; null where the calendar has no such date.</summary>
    public EdtfPeriod? Period { get; private set; }

    /// <summary>For when its value is given; null where that is not said, or no date of the calendar.</summary>
    public EdtfPeriod? AsOf { get; private set; }

    /// <summary>JSON Pointer to the record.</summary>
    public string Pointer => _pointer ??= string.Create(CultureInfo.InvariantCulture, $"/records/{Index}");

    /// <summary>The identifier as text.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Whether the record counts: it is neither superseded nor withdrawn.</summary>
    public bool IsInForce { get; private set; }

    /// <summary>Where the record's matter lies; empty where it does not say.</summary>
    public ValueList<Place> Places { get; private set; } = ValueList<Place>.Empty;

    /// <summary>Every quantity, in the order of the schema.</summary>
    public ReadOnlySpan<LocatedQuantity> Quantities => CollectionsMarshal.AsSpan(_quantities);

    /// <summary>Every date.</summary>
    public ReadOnlySpan<LocatedDate> Dates => CollectionsMarshal.AsSpan(_dates);

    /// <summary>Every text that its compiler worded.</summary>
    public ReadOnlySpan<LocatedText> Texts
    {
        get
        {
            // A record has a title at least.
            if (_texts.Count == 0)
                LocatedText.Collect(this, _texts);
            return CollectionsMarshal.AsSpan(_texts);
        }
    }

    /// <summary>The dimensions of a statistic's breakdown.</summary>
    public IReadOnlyList<BreakdownGroup> Breakdowns => _breakdowns ??= BreakdownGroup.Of(this);

    /// <summary>The sources that are cited, in order.</summary>
    public ReadOnlySpan<SourceCitation> Citations => CollectionsMarshal.AsSpan(_citations);

    /// <summary>Goes on to a record.</summary>
    /// <param name="index">Its position among the records.</param>
    /// <param name="record">The record.</param>
    /// <param name="line">The line of a stream that it stands in; null where the whole text is at hand.</param>
    public void MoveTo(int index, FactorRecord record, RecordLine? line)
    {
        (Index, _record, _line, _pointer, _breakdowns) = (index, record, line, null, null);
        (Id, Places) = (record.Id.Value, PlacesOf(record));
        var revision = record.Revision;
        IsInForce = revision is not { Status: RevisionStatus.Superseded or RevisionStatus.Withdrawn };
        Period = PeriodOf(record.Time);
        AsOf = revision?.AsOf is { } asOf ? PeriodOf(asOf) : null;
        _texts.Clear();
        _quantities.Clear();
        LocatedQuantity.Collect(this, _quantities);
        _dates.Clear();
        LocatedDate.Collect(this, _dates);
        _citations.Clear();
        foreach (var reference in record.SourceRefs)
            _citations.Add(new SourceCitation(reference, context.FindSource(reference.SourceId), reference.ViaSourceId is { } via ? context.FindSource(via) : null));
    }

    /// <summary>Whether the record names a defect of a sort.</summary>
    /// <param name="code">The sort.</param>
    public bool HasIssue(IssueCode code)
    {
        foreach (var issue in _record.Issues ?? [])
        {
            if (issue.Code == code)
                return true;
        }

        return false;
    }

    /// <summary>A place within the record that a rule may speak of once the record is gone.</summary>
    /// <param name="member">JSON Pointer from the record; empty for the record itself.</param>
    public FindingLocation PlaceOf(string member) => _line is null ? new FindingLocation(Index, member, 0, 0) : _line.Locate(Pointer, member);

    private EdtfPeriod? PeriodOf(EdtfDate date)
    {
        if (_periods.TryGetValue(date.Value, out var known))
            return known;
        var period = EdtfPeriod.TryParse(date, out var read) ? read : null;
        if (_periods.Count < MaxPeriods)
            _periods.Add(date.Value, period);
        return period;
    }

    private static ValueList<Place> PlacesOf(FactorRecord record) => record switch
    {
        StatisticRecord statistic => statistic.Places,
        PolicyRecord policy => policy.Places,
        EventRecord happening => happening.Places,
        ConditionRecord condition => condition.Places,
        RouteRecord route => route.Places,
        AssociationRecord association => association.Places,
        TestimonyRecord testimony => testimony.Places,
        _ => null,
    } ?? ValueList<Place>.Empty;
}
