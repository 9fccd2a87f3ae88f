using DefectionFactors.Rules.References;
using DefectionFactors.Rules.Time;

namespace DefectionFactors.Rules;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule, in the order of the identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UniqueIdentifiers(),
        new ResolvedSources(),
        new ResolvedRecords(),
        new RevisionChains(),
        new UsedSources(),
        new CalendarDates(),
        new OrderedIntervals(),
        new CumulativePeriods(),
        new UndatedRecords(),
    ];

    /// <summary>The rule of an identifier.</summary>
    /// <param name="id">Such as <c>DFR302</c>; the case of letters counts.</param>
    /// <returns>The rule; null where there is none.</returns>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
