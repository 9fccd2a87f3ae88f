using System.Collections.Frozen;

namespace DefectionFactors.Synthesis;

/// <summary>How often each value occurs, in the proportions of published tables, so that repeats, skew and lengths are like those of real datasets.</summary>
internal static class Distributions
{
    /// <summary>Sources of a dataset.</summary>
    public const int SourceCount = 400;

    /// <summary>Record kinds, in percent.</summary>
    public static WeightedChoice<string> Kinds { get; } =
        new(("statistic", 62), ("testimony", 16), ("event", 8), ("condition", 5), ("association", 4), ("route", 3), ("policy", 2));

    /// <summary>Years, by arrivals in South Korea.</summary>
    public static WeightedChoice<int> Years { get; } = new(
        (2002, 1142), (2003, 1285), (2004, 1898), (2005, 1384), (2006, 2028), (2007, 2554), (2008, 2803), (2009, 2914), (2010, 2402), (2011, 2706),
        (2012, 1502), (2013, 1514), (2014, 1397), (2015, 1275), (2016, 1418), (2017, 1127), (2018, 1137), (2019, 1047),
        (2020, 229), (2021, 63), (2022, 67), (2023, 196), (2024, 236), (2025, 223));

    /// <summary>Provinces of origin, per mille of arrivals.</summary>
    public static WeightedChoice<string> Origins { get; } = new(
        ("KP-09", 607), ("KP-10", 160), ("KP-08", 88), ("KP-02", 35), ("KP-03", 27), ("KP-01", 23),
        ("KP-06", 20), ("KP-05", 16), ("KP-07", 14), ("KP-04", 6), ("KP-14", 2), ("KP-13", 1), ("KP-15", 1));

    /// <summary>Numbers of sources, from 1: the k-th is used 1/k as often as the first.</summary>
    public static WeightedChoice<int> Sources { get; } =
        new([.. Enumerable.Range(1, SourceCount).Select(static rank => (rank, 1_000_000 / rank))]);

    /// <summary>What evidence rests on, by the type of the source that it comes from.</summary>
    public static FrozenDictionary<string, WeightedChoice<string>> Bases { get; } = new Dictionary<string, WeightedChoice<string>>
    {
        ["articleNewspaper"] = new(("officialStatistic", 45), ("mediaReport", 45), ("testimony", 10)),
        ["report"] = new(("officialStatistic", 60), ("ngoReport", 30), ("testimony", 5), ("modelEstimate", 5)),
        ["webpage"] = new(("officialStatistic", 80), ("ngoReport", 10), ("mediaReport", 10)),
        ["articleJournal"] = new(("academicStudy", 80), ("modelEstimate", 15), ("testimony", 5)),
        ["dataset"] = new(("officialStatistic", 90), ("modelEstimate", 10)),
        ["book"] = new(("academicStudy", 60), ("testimony", 40)),
        ["thesis"] = new(("academicStudy", 90), ("modelEstimate", 10)),
        ["legislation"] = new(("legalText", 1)),
        ["motionPicture"] = new(("testimony", 50), ("mediaReport", 50)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Factors by group.</summary>
    public static WeightedChoice<(string Group, string Code)> Factors { get; } = new(
        (("outcome", "arrivals"), 30), (("outcome", "originComposition"), 8), (("outcome", "sexComposition"), 6),
        (("outcome", "stockInChina"), 4), (("outcome", "remittances"), 3),
        (("mobility", "borderProximity"), 7), (("mobility", "travelPermitRegime"), 5), (("mobility", "marketActivity"), 5), (("mobility", "foreignMedia"), 3),
        (("borderPolitics", "borderSecurity"), 6), (("borderPolitics", "thirdCountryTreatment"), 5), (("borderPolitics", "repatriationAgreement"), 2),
        (("pushEconomic", "foodInsecurity"), 6), (("pushEconomic", "livelihood"), 5), (("pushEconomic", "famine"), 2),
        (("pushEconomic", "contraction"), 2),
        (("pushPolitical", "songbun"), 3), (("pushPolitical", "discontent"), 3), (("pushSocial", "familyProvision"), 4), (("pushSocial", "familyRisk"), 2));
}
