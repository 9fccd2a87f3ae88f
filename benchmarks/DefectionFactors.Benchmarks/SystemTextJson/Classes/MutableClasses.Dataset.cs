using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <summary>The schema as mutable classes, the form that System.Text.Json reads and writes fastest.</summary>
/// <remarks>Nothing is checked.</remarks>
internal static partial class MutableClasses
{
    /// <summary>The root: description, sources and records.</summary>
    public sealed class Dataset
    {
        [JsonPropertyName("$schema")]
        public Uri? SchemaUri { get; set; }

        public string SchemaVersion { get; set; } = null!;

        [JsonPropertyName("dataset")]
        public DatasetMetadata Metadata { get; set; } = null!;

        public List<ExtensionDeclaration>? ExtensionsUsed { get; set; }
        public bool? Streaming { get; set; }
        public List<Source> Sources { get; set; } = null!;
        public List<FactorRecord>? Records { get; set; }
    }

    /// <summary>Description of the dataset as a whole.</summary>
    public sealed class DatasetMetadata
    {
        public string Id { get; set; } = null!;
        public string Title { get; set; } = null!;
        public string? Description { get; set; }
        public string? Methodology { get; set; }
        public string? KnownBiases { get; set; }
        public string? IntendedUses { get; set; }
        public string? ProhibitedUses { get; set; }
        public string Version { get; set; } = null!;
        public Codes.DatasetStatus Status { get; set; }
        public DateOnly? Released { get; set; }
        public DateOnly? Modified { get; set; }
        public string License { get; set; } = null!;
        public Agent Publisher { get; set; } = null!;
        public List<Agent>? Contributors { get; set; }
        public List<string>? Languages { get; set; }
        public List<string>? SpatialCoverage { get; set; }
        public string? TemporalCoverage { get; set; }
        public Codes.Sensitivity Sensitivity { get; set; }
        public DisclosureControl? Disclosure { get; set; }
    }

    /// <summary>An organisation or a consenting person.</summary>
    public sealed class Agent
    {
        public string Id { get; set; } = null!;
        public string Name { get; set; } = null!;
        public Codes.AgentType Type { get; set; }
        public string? Url { get; set; }
        public string? Identifier { get; set; }
        public List<Codes.AgentRole>? Roles { get; set; }
        public bool? ConsentToPublish { get; set; }
    }

    /// <summary>Floors for counts of people.</summary>
    public sealed class DisclosureControl
    {
        public int? MinCellSize { get; set; }
        public int? KAnonymity { get; set; }
        public string? Method { get; set; }
    }

    /// <summary>An extension in use.</summary>
    public sealed class ExtensionDeclaration
    {
        public string Prefix { get; set; } = null!;
        public Uri Schema { get; set; } = null!;
        public string Version { get; set; } = null!;
    }
}
