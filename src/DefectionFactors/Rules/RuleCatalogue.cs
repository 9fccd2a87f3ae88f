using DefectionFactors.Rules.Extensions;
using DefectionFactors.Rules.Privacy;
using DefectionFactors.Rules.Quantities;
using DefectionFactors.Rules.References;
using DefectionFactors.Rules.Sources;
using DefectionFactors.Rules.Time;

namespace DefectionFactors.Rules;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    private static readonly Lazy<SupportedMajorVersion> LazyMajorVersion = new(static () => new SupportedMajorVersion());

    /// <summary>Every rule, in the order of the identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UniqueIdentifiers(),
        new ResolvedSources(),
        new ResolvedRecords(),
        new RevisionChains(),
        new UsedSources(),
        new OwnAssertions(),
        new CalendarDates(),
        new OrderedIntervals(),
        new SourcesAfterPeriods(),
        new DatesBeforeRelease(),
        new CumulativePeriods(),
        new UndatedRecords(),
        new OrderedBounds(),
        new CompleteBreakdowns(),
        new PlausibleValues(),
        new AgreeingSeries(),
        new TransposedDigits(),
        new GrowingTotals(),
        new DerivedChanges(),
        new DistinctCategories(),
        new ObjectIdentifiers(),
        new BookNumbers(),
        new DistinctWorks(),
        new ConsecutiveNotes(),
        new FittingEvidence(),
        new CorroboratedConfidence(),
        new DirectIdentifiers(),
        new NamesAndQuotations(),
        new SmallCounts(),
        new ComplementarySuppression(),
        new TestimonyTimes(),
        new TestimonyPlaces(),
        new AnonymousTestimonies(),
        new ProtectedRespondents(),
        new KnownCodes(),
        new CurrentProperties(),
        new DeclaredExtensions(),
        new ValidExtensions(),
        MajorVersion,
        new KnownMinorVersion(),
        new PlausiblePlaces(),
    ];

    /// <summary>The rule that looks at the text before the schema does.</summary>
    internal static SupportedMajorVersion MajorVersion => LazyMajorVersion.Value;

    /// <summary>The rule of an identifier.</summary>
    /// <param name="id">Such as <c>DFR302</c>; the case of letters counts.</param>
    /// <returns>The rule; null where there is none.</returns>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
