using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Closed codelists of quantities.</content>
internal static partial class Codes
{
    [JsonConverter(typeof(CamelCaseEnumConverter<ApproximationQualifier>))]
    public enum ApproximationQualifier { About, AtLeast, MoreThan, AtMost, FewerThan }

    [JsonConverter(typeof(CamelCaseEnumConverter<IntervalKind>))]
    public enum IntervalKind { Reported, Confidence, Credible, Envelope }

    [JsonConverter(typeof(CamelCaseEnumConverter<MissingReason>))]
    public enum MissingReason { NotReported, NotCollected, NotApplicable, Withheld }

    [JsonConverter(typeof(CamelCaseEnumConverter<Unit>))]
    public enum Unit { Persons, Percent, PercentagePoints, PercentChange, Days, Months, Years, Events, Index, Krw, Usd }
}
