using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Closed codelists of single kinds of records.</content>
internal static partial class Codes
{
    [JsonConverter(typeof(CamelCaseEnumConverter<TemporalBasis>))]
    public enum TemporalBasis { Flow, Stock, Cumulative, Average, Change }

    [JsonConverter(typeof(CamelCaseEnumConverter<BreakdownDimension>))]
    public enum BreakdownDimension { Sex, Age, Origin, Occupation, Education, Reason, Period }

    [JsonConverter(typeof(CamelCaseEnumConverter<InstrumentType>))]
    public enum InstrumentType { Constitution, Law, Decree, Treaty, Agreement, Protocol, Declaration, Practice }

    [JsonConverter(typeof(CamelCaseEnumConverter<PolicyEffect>))]
    public enum PolicyEffect { Restricts, Permits, Criminalises, Protects, Repatriates, Detains }

    [JsonConverter(typeof(CamelCaseEnumConverter<PenaltyType>))]
    public enum PenaltyType { Warning, Fine, UnpaidLabour, Detention, Imprisonment, Confiscation, Death, Other }

    [JsonConverter(typeof(CamelCaseEnumConverter<ActorType>))]
    public enum ActorType { State, StateAgency, InternationalOrganisation, NonGovernmentalOrganisation, InformalNetwork, Other }

    [JsonConverter(typeof(CamelCaseEnumConverter<ConditionIntensity>))]
    public enum ConditionIntensity { Low, Moderate, High, Unknown }

    [JsonConverter(typeof(CamelCaseEnumConverter<TransitTreatment>))]
    public enum TransitTreatment { TransitTolerated, DetainThenTransfer, Deport, Mixed, Unknown }

    [JsonConverter(typeof(CamelCaseEnumConverter<RouteStatus>))]
    public enum RouteStatus { Open, Restricted, Closed, Unknown }

    [JsonConverter(typeof(CamelCaseEnumConverter<AssociationDirection>))]
    public enum AssociationDirection { Positive, Negative, Mixed, None }

    [JsonConverter(typeof(CamelCaseEnumConverter<StudyDesign>))]
    public enum StudyDesign { Correlational, Regression, Experiment, Qualitative, Narrative }

    [JsonConverter(typeof(CamelCaseEnumConverter<AssociationMeasure>))]
    public enum AssociationMeasure { R, Beta, OddsRatio, Other }

    [JsonConverter(typeof(CamelCaseEnumConverter<ConsentStatus>))]
    public enum ConsentStatus { Informed, PublicFigure, PublishedByThirdParty, Unknown }
}
