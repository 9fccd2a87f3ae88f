using DefectionFactors.Time;

namespace DefectionFactors.Rules;

/// <summary>A record with its place in the dataset.</summary>
/// <param name="Index">Its position among the records.</param>
/// <param name="Record">The record.</param>
/// <param name="Period">Its time as days; null where the calendar has no such date.</param>
internal sealed record RecordEntry(int Index, FactorRecord Record, EdtfPeriod? Period)
{
    /// <summary>JSON Pointer to the record.</summary>
    public string Pointer { get; } = FormattableString.Invariant($"/records/{Index}");

    /// <summary>The identifier as text.</summary>
    public string Id => Record.Id.Value;

    /// <summary>Whether the record counts: it is neither superseded nor withdrawn.</summary>
    public bool IsInForce => Record.Revision is not { Status: RevisionStatus.Superseded or RevisionStatus.Withdrawn };

    /// <summary>Where the record's matter lies; empty where it does not say.</summary>
    public IReadOnlyList<Place> Places => Record.Match<IReadOnlyList<Place>?>(
        static statistic => statistic.Places,
        static policy => policy.Places,
        static happening => happening.Places,
        static condition => condition.Places,
        static route => route.Places,
        static association => association.Places,
        static testimony => testimony.Places) ?? [];

    /// <summary>Whether the record names a defect of a sort.</summary>
    /// <param name="code">The sort.</param>
    public bool HasIssue(IssueCode code) => Record.Issues?.Any(issue => issue.Code == code) ?? false;
}
