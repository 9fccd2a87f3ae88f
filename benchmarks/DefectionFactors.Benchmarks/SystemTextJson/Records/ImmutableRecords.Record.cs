using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The members that all kinds of records share.</content>
internal static partial class ImmutableRecords
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
    public abstract record FactorRecord
    {
        public string Id { get; init; } = null!;
        public Factor Factor { get; init; } = null!;
        public string Title { get; init; } = null!;
        public string? Summary { get; init; }
        public IReadOnlyDictionary<string, Translation>? Translations { get; init; }
        public string Time { get; init; } = null!;
        public ImmutableArray<Place>? Places { get; init; }
        public Influence? Influence { get; init; }

        [JsonPropertyName("sourceRefs")]
        public ImmutableArray<SourceReference> SourceReferences { get; init; }

        public Evidence Evidence { get; init; } = null!;
        public ImmutableArray<Issue>? Issues { get; init; }
        public Revision? Revision { get; init; }
        public ImmutableArray<string>? Related { get; init; }
        public ImmutableArray<string>? Tags { get; init; }
        public string? Region { get; init; }

        [JsonPropertyName("ext")]
        public IReadOnlyDictionary<string, JsonElement>? Extensions { get; init; }
    }

    /// <summary>A factor in leaving.</summary>
    public sealed record Factor
    {
        public Codes.FactorGroup Group { get; init; }
        public string Code { get; init; } = null!;
    }

    /// <summary>A text in another language.</summary>
    public sealed record Translation
    {
        public string? Title { get; init; }
        public string? Summary { get; init; }
    }

    /// <summary>A place in its role.</summary>
    public sealed record Place
    {
        public Codes.PlaceRole Role { get; init; }
        public string? Country { get; init; }
        public string? Subdivision { get; init; }
        public string? Area { get; init; }
        public Codes.PlacePrecision? Precision { get; init; }
    }

    /// <summary>A claimed effect.</summary>
    public sealed record Influence
    {
        public Codes.InfluenceDirection Direction { get; init; }
        public Codes.InfluenceTarget? On { get; init; }
        public Codes.InfluenceMechanism? Mechanism { get; init; }
    }

    /// <summary>Use of one source.</summary>
    public sealed record SourceReference
    {
        public string SourceId { get; init; } = null!;
        public Codes.SourceRole? Role { get; init; }
        public string? Locator { get; init; }
        public string? ViaSourceId { get; init; }
    }

    /// <summary>What the record rests on.</summary>
    public sealed record Evidence
    {
        public Codes.EvidenceBasis Basis { get; init; }
        public Codes.ConfidenceLevel Confidence { get; init; }
        public Codes.VerificationStatus? Verification { get; init; }
        public DateOnly? AssessedOn { get; init; }
        public string? AssessedBy { get; init; }
    }

    /// <summary>State in a chain of values.</summary>
    public sealed record Revision
    {
        public Codes.RevisionStatus Status { get; init; }
        public string? AsOf { get; init; }
        public string? Supersedes { get; init; }
        public string? SupersededBy { get; init; }
        public string? Reason { get; init; }
    }
}
