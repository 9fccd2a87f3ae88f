using DefectionFactors.Time;
using Schemawright;

namespace DefectionFactors;

/// <content>What follows from the members of any record.</content>
public abstract partial record FactorRecord
{
    /// <summary>The time of the record as days; null where the calendar has no such date (<c>DFR201</c>).</summary>
    public EdtfPeriod? Period => EdtfPeriod.TryParse(Time, out var period) ? period : null;

    /// <summary>Whether the record counts: it is neither superseded nor withdrawn.</summary>
    public bool IsInForce => Revision is not { Status: RevisionStatus.Superseded or RevisionStatus.Withdrawn };

    /// <summary>The places of a record of any kind; empty where it names none.</summary>
    public ValueList<Place> AllPlaces => Match(
        static statistic => statistic.Places,
        static policy => policy.Places,
        static happening => happening.Places,
        static condition => condition.Places,
        static route => route.Places,
        static association => association.Places,
        static testimony => testimony.Places) ?? [];

    /// <summary>Whether the record names a defect of a sort.</summary>
    /// <param name="code">The sort.</param>
    /// <returns>True where one of its issues has the code.</returns>
    public bool HasIssue(IssueCode code) => Issues?.Any(issue => issue.Code == code) ?? false;

    /// <summary>The title in a language.</summary>
    /// <param name="language">The language, such as <c>ko</c>.</param>
    /// <returns>The translated title; the original one where there is no translation.</returns>
    public string TitleIn(LanguageTag language) => Translations?.FirstOrDefault(translation => translation.Key == language.Value).Value?.Title ?? Title;
}
