using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <summary>The schema as immutable records, as a careful person would write them without a generator.</summary>
/// <remarks>Nothing is checked; no property is marked <c>required</c>, since System.Text.Json is faster without.</remarks>
internal static partial class ImmutableRecords
{
    /// <summary>The root: description, sources and records.</summary>
    public sealed record Dataset
    {
        [JsonPropertyName("$schema")]
        public Uri? SchemaUri { get; init; }

        public string SchemaVersion { get; init; } = null!;

        [JsonPropertyName("dataset")]
        public DatasetMetadata Metadata { get; init; } = null!;

        public ImmutableArray<ExtensionDeclaration>? ExtensionsUsed { get; init; }
        public bool? Streaming { get; init; }
        public ImmutableArray<Source> Sources { get; init; }
        public ImmutableArray<FactorRecord>? Records { get; init; }
    }

    /// <summary>Description of the dataset as a whole.</summary>
    public sealed record DatasetMetadata
    {
        public string Id { get; init; } = null!;
        public string Title { get; init; } = null!;
        public string? Description { get; init; }
        public string? Methodology { get; init; }
        public string? KnownBiases { get; init; }
        public string? IntendedUses { get; init; }
        public string? ProhibitedUses { get; init; }
        public string Version { get; init; } = null!;
        public Codes.DatasetStatus Status { get; init; }
        public DateOnly? Released { get; init; }
        public DateOnly? Modified { get; init; }
        public string License { get; init; } = null!;
        public Agent Publisher { get; init; } = null!;
        public ImmutableArray<Agent>? Contributors { get; init; }
        public ImmutableArray<string>? Languages { get; init; }
        public ImmutableArray<string>? SpatialCoverage { get; init; }
        public string? TemporalCoverage { get; init; }
        public Codes.Sensitivity Sensitivity { get; init; }
        public DisclosureControl? Disclosure { get; init; }
    }

    /// <summary>An organisation or a consenting person.</summary>
    public sealed record Agent
    {
        public string Id { get; init; } = null!;
        public string Name { get; init; } = null!;
        public Codes.AgentType Type { get; init; }
        public string? Url { get; init; }
        public string? Identifier { get; init; }
        public ImmutableArray<Codes.AgentRole>? Roles { get; init; }
        public bool? ConsentToPublish { get; init; }
    }

    /// <summary>Floors for counts of people.</summary>
    public sealed record DisclosureControl
    {
        public int? MinCellSize { get; init; }
        public int? KAnonymity { get; init; }
        public string? Method { get; init; }
    }

    /// <summary>An extension in use.</summary>
    public sealed record ExtensionDeclaration
    {
        public string Prefix { get; init; } = null!;
        public Uri Schema { get; init; } = null!;
        public string Version { get; init; } = null!;
    }
}
