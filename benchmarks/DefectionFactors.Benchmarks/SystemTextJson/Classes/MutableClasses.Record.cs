using System.Text.Json;
using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The members that all kinds of records share.</content>
internal static partial class MutableClasses
{
    /// <summary>A record of any kind.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(StatisticRecord), "statistic")]
    [JsonDerivedType(typeof(PolicyRecord), "policy")]
    [JsonDerivedType(typeof(EventRecord), "event")]
    [JsonDerivedType(typeof(ConditionRecord), "condition")]
    [JsonDerivedType(typeof(RouteRecord), "route")]
    [JsonDerivedType(typeof(AssociationRecord), "association")]
    [JsonDerivedType(typeof(TestimonyRecord), "testimony")]
    public abstract class FactorRecord
    {
        public string Id { get; set; } = null!;
        public Factor Factor { get; set; } = null!;
        public string Title { get; set; } = null!;
        public string? Summary { get; set; }
        public Dictionary<string, Translation>? Translations { get; set; }
        public string Time { get; set; } = null!;
        public List<Place>? Places { get; set; }
        public Influence? Influence { get; set; }

        [JsonPropertyName("sourceRefs")]
        public List<SourceReference> SourceReferences { get; set; } = null!;

        public Evidence Evidence { get; set; } = null!;
        public List<Issue>? Issues { get; set; }
        public Revision? Revision { get; set; }
        public List<string>? Related { get; set; }
        public List<string>? Tags { get; set; }
        public string? Region { get; set; }

        [JsonPropertyName("ext")]
        public Dictionary<string, JsonElement>? Extensions { get; set; }
    }

    /// <summary>A factor in leaving.</summary>
    public sealed class Factor
    {
        public Codes.FactorGroup Group { get; set; }
        public string Code { get; set; } = null!;
    }

    /// <summary>A text in another language.</summary>
    public sealed class Translation
    {
        public string? Title { get; set; }
        public string? Summary { get; set; }
    }

    /// <summary>A place in its role.</summary>
    public sealed class Place
    {
        public Codes.PlaceRole Role { get; set; }
        public string? Country { get; set; }
        public string? Subdivision { get; set; }
        public string? Area { get; set; }
        public Codes.PlacePrecision? Precision { get; set; }
    }

    /// <summary>A claimed effect.</summary>
    public sealed class Influence
    {
        public Codes.InfluenceDirection Direction { get; set; }
        public Codes.InfluenceTarget? On { get; set; }
        public Codes.InfluenceMechanism? Mechanism { get; set; }
    }

    /// <summary>Use of one source.</summary>
    public sealed class SourceReference
    {
        public string SourceId { get; set; } = null!;
        public Codes.SourceRole? Role { get; set; }
        public string? Locator { get; set; }
        public string? ViaSourceId { get; set; }
    }

    /// <summary>What the record rests on.</summary>
    public sealed class Evidence
    {
        public Codes.EvidenceBasis Basis { get; set; }
        public Codes.ConfidenceLevel Confidence { get; set; }
        public Codes.VerificationStatus? Verification { get; set; }
        public DateOnly? AssessedOn { get; set; }
        public string? AssessedBy { get; set; }
    }

    /// <summary>State in a chain of values.</summary>
    public sealed class Revision
    {
        public Codes.RevisionStatus Status { get; set; }
        public string? AsOf { get; set; }
        public string? Supersedes { get; set; }
        public string? SupersededBy { get; set; }
        public string? Reason { get; set; }
    }
}
