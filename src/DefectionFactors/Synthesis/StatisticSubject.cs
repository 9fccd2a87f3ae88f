namespace DefectionFactors.Synthesis;

/// <summary>What a synthetic statistic measures.</summary>
/// <param name="Indicator">Code of the measure.</param>
/// <param name="Group">Group of the factor that it belongs to.</param>
/// <param name="Code">Code of that factor.</param>
/// <param name="TemporalBasis">How the number relates to its period.</param>
/// <param name="Unit">Unit of the number.</param>
/// <param name="Population">Group of people counted.</param>
/// <param name="Dimension">Dimension of the breakdown.</param>
/// <param name="Most">Largest number drawn.</param>
internal sealed record StatisticSubject(
    string Indicator, string Group, string Code, string TemporalBasis, string Unit, string Population, string Dimension, int Most)
{
    /// <summary>Whether the number counts people.</summary>
    public bool CountsPersons => Unit == "persons";

    /// <summary>The one sex that a number of this subject may be limited to. One a subject: a table of both sexes and all people would have to add up.</summary>
    public string Sex => Dimension == "origin" ? "male" : "female";

    /// <summary>The subjects and how often they occur.</summary>
    public static WeightedChoice<StatisticSubject> Choice { get; } = new(
        (new("arrivals", "outcome", "arrivals", "flow", "persons", "arrivals", "sex", 2914), 40),
        (new("originComposition", "outcome", "originComposition", "stock", "persons", "defectorsInKr", "origin", 18665), 10),
        (new("ageComposition", "outcome", "arrivals", "stock", "persons", "defectorsInKr", "age", 9719), 10),
        (new("reasonForLeaving", "pushEconomic", "livelihood", "cumulative", "persons", "defectorsInKr", "reason", 14600), 8),
        (new("educationComposition", "outcome", "arrivals", "stock", "persons", "defectorsInKr", "education", 23471), 6),
        (new("transitCountry", "borderPolitics", "thirdCountryTreatment", "flow", "percent", "peopleInTransit", "period", 70), 6),
        (new("migrantsInChina", "outcome", "stockInChina", "stock", "persons", "migrantsInChina", "sex", 100_000), 6),
        (new("foodInsecurity", "pushEconomic", "foodInsecurity", "average", "percent", "residents", "period", 70), 5),
        (new("gdpGrowth", "pushEconomic", "contraction", "change", "percentChange", "nationalEconomy", "period", 6), 5),
        (new("permitDuration", "mobility", "travelPermitRegime", "average", "days", "permitApplicants", "period", 90), 2),
        (new("remittanceAmount", "outcome", "remittances", "flow", "usd", "families", "period", 900_000), 2));

    private static readonly string[] Sexes = ["male", "female"];
    private static readonly string[] Origins = ["KP-09", "KP-10", "KP-08"];
    private static readonly string[] Ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60+"];
    private static readonly string[] Reasons = ["hardship", "accompanied", "persuadedByOthers", "regimeDiscontent"];
    private static readonly string[] Schools = ["primary", "secondary", "juniorCollege", "university"];

    /// <summary>The categories into which the number is broken down.</summary>
    /// <param name="year">The year of the statistic, for breakdowns by period.</param>
    public string[] Categories(int year) => Dimension switch
    {
        "sex" => Sexes,
        "origin" => Origins,
        "age" => Ages,
        "reason" => Reasons,
        "education" => Schools,
        _ => [FormattableString.Invariant($"{year}-01/{year}-06"), FormattableString.Invariant($"{year}-07/{year}-12")],
    };
}
