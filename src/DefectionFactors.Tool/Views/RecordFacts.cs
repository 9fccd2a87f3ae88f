using static DefectionFactors.Tool.Views.ViewValues;

namespace DefectionFactors.Tool.Views;

/// <summary>The facts that a record states, as pairs of a name and a text.</summary>
internal static class RecordFacts
{
    /// <summary>The facts of a record of any kind.</summary>
    /// <param name="record">The record.</param>
    /// <param name="language">The language of names of places.</param>
    /// <returns>Pairs in the order in which they are best read.</returns>
    public static IEnumerable<(string Name, string Text)> Of(FactorRecord record, LanguageTag language)
    {
        yield return ("factor", $"{Code(record.Factor.Group)} / {record.Factor.Code}");
        yield return ("time", ViewValues.Of(record));
        if (record.AllPlaces.Count > 0)
            yield return ("places", string.Join("; ", record.AllPlaces.Select(place => $"{Code(place.Role)} {place.NameIn(language)}")));
        foreach (var fact in OwnOf(record))
            yield return fact;
        if (record.Influence is { } influence)
            yield return ("influence", Joined(Code(influence.Direction), influence.On is { } target ? Code(target) : null, influence.Mechanism is { } mechanism ? Code(mechanism) : null));
        yield return ("evidence", Joined(Code(record.Evidence.Basis), $"confidence {Code(record.Evidence.Confidence)}", Code(record.Evidence.Verification ?? VerificationStatus.Unverified)));
        if (record.Revision is { } revision)
        {
            yield return ("revision", Joined(
                Code(revision.Status),
                revision.AsOf is { } asOf ? $"as of {asOf}" : null,
                revision.Supersedes is { } former ? $"supersedes {former}" : null,
                revision.SupersededBy is { } next ? $"superseded by {next}" : null,
                revision.Reason));
        }

        if (record.Related is { Count: > 0 } related)
            yield return ("related", string.Join(", ", related));
    }

    /// <summary>The number that a record states, or what it states instead, in a few words.</summary>
    public static string Gist(FactorRecord record) => record.Match(
        static statistic => ViewValues.Of(statistic.Quantity),
        static policy => Code(policy.Effect),
        static happening => happening.Affected is { } affected ? ViewValues.Of(affected) : happening.EventType.Value,
        static condition => condition.Quantity is { } quantity ? ViewValues.Of(quantity) : condition.Aspect.Value,
        static route => Code(route.Status ?? RouteStatus.Unknown),
        static association => Code(association.Direction),
        static testimony => string.Join(", ", testimony.Themes));

    private static IEnumerable<(string Name, string Text)> OwnOf(FactorRecord record) => record.Match<IEnumerable<(string Name, string Text)>>(
        OfStatistic,
        static policy =>
        [
            ("instrument", Joined(Code(policy.Instrument.Type), policy.Instrument.Name, policy.Instrument.Article is { } article ? $"article {article}" : null)),
            ("effect", Code(policy.Effect)),
            .. ValueOf(policy.Quantity),
        ],
        static happening => [("event", happening.EventType.Value), .. ValueOf(happening.Affected)],
        static condition => [("aspect", condition.Aspect.Value), ("intensity", Code(condition.Intensity ?? ConditionIntensity.Unknown)), .. ValueOf(condition.Quantity)],
        static route => [("path", string.Join(" → ", route.Path)), ("treatment", Code(route.Treatment)), ("status", Code(route.Status ?? RouteStatus.Unknown)), .. ValueOf(route.Dwell)],
        static association =>
        [
            ("claim", $"{association.Cause.Code} → {association.Effect.Code}, {Code(association.Direction)}"),
            ("design", $"{Code(association.Design)}, {(association.CausalClaim ? "claims a cause" : "claims no cause")}"),
        ],
        static testimony => [("themes", string.Join(", ", testimony.Themes))]);

    private static IEnumerable<(string Name, string Text)> OfStatistic(StatisticRecord statistic)
    {
        yield return ("value", ViewValues.Of(statistic.Quantity));
        yield return ("measures", Joined(statistic.Indicator.Value, Code(statistic.TemporalBasis), statistic.Population.Group.Value, statistic.Population.Sex is { } sex ? Code(sex) : null));
        if (statistic.Population.Universe is { } universe)
            yield return ("counts", universe);
        if (statistic.SeriesId is { } series)
            yield return ("series", series);
    }

    private static IEnumerable<(string Name, string Text)> ValueOf(Quantity? quantity) => quantity is null ? [] : [("value", ViewValues.Of(quantity))];

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
