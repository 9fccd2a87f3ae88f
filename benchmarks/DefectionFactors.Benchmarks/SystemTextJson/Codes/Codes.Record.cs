using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Closed codelists of all kinds of records.</content>
internal static partial class Codes
{
    [JsonConverter(typeof(CamelCaseEnumConverter<FactorGroup>))]
    public enum FactorGroup { Mobility, BorderPolitics, PushPolitical, PushEconomic, PushSocial, Outcome }

    [JsonConverter(typeof(CamelCaseEnumConverter<PlaceRole>))]
    public enum PlaceRole { Origin, Border, Transit, Destination, Jurisdiction, Location }

    [JsonConverter(typeof(CamelCaseEnumConverter<PlacePrecision>))]
    public enum PlacePrecision { Country, Adm1, Area, Unknown }

    [JsonConverter(typeof(CamelCaseEnumConverter<InfluenceDirection>))]
    public enum InfluenceDirection { Increases, Decreases, Mixed, None, Unknown, NotApplicable }

    [JsonConverter(typeof(CamelCaseEnumConverter<InfluenceTarget>))]
    public enum InfluenceTarget { Motivation, Attempts, Success, Arrivals, Repatriation }

    [JsonConverter(typeof(CamelCaseEnumConverter<InfluenceMechanism>))]
    public enum InfluenceMechanism { Push, Pull, Enabler, Obstacle, NetworkEffect }

    [JsonConverter(typeof(CamelCaseEnumConverter<EvidenceBasis>))]
    public enum EvidenceBasis { OfficialStatistic, ModelEstimate, LegalText, AcademicStudy, NgoReport, MediaReport, Testimony, AuthorAssertion }

    [JsonConverter(typeof(CamelCaseEnumConverter<ConfidenceLevel>))]
    public enum ConfidenceLevel { High, Moderate, Low, VeryLow, Unrated }

    [JsonConverter(typeof(CamelCaseEnumConverter<VerificationStatus>))]
    public enum VerificationStatus { Verified, PartlyVerified, Unverified, Disputed, Refuted }

    [JsonConverter(typeof(CamelCaseEnumConverter<IssueSeverity>))]
    public enum IssueSeverity { Info, Warning, Error }

    [JsonConverter(typeof(CamelCaseEnumConverter<RevisionStatus>))]
    public enum RevisionStatus { Preliminary, Final, Revised, Superseded, Withdrawn }

    [JsonConverter(typeof(CamelCaseEnumConverter<DisclosureStatus>))]
    public enum DisclosureStatus { AlreadyPublic, Suppressed, NoneNeeded }

    [JsonConverter(typeof(CamelCaseEnumConverter<Sex>))]
    public enum Sex { All, Female, Male, NotStated }
}
