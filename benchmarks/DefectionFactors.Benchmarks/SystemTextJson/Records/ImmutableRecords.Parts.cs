using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The parts of single kinds.</content>
internal static partial class ImmutableRecords
{
    /// <summary>One part of a statistic.</summary>
    public sealed record BreakdownPart
    {
        public Codes.BreakdownDimension Dimension { get; init; }
        public string Category { get; init; } = null!;
        public Quantity Quantity { get; init; } = null!;
    }

    /// <summary>Whom a record is about.</summary>
    public sealed record Population
    {
        public string Group { get; init; } = null!;
        public Codes.Sex? Sex { get; init; }
        public AgeRange? Age { get; init; }
        public ImmutableArray<string>? Origin { get; init; }
        public string? Universe { get; init; }
    }

    /// <summary>Ages, both ends included.</summary>
    public sealed record AgeRange
    {
        public int? Min { get; init; }
        public int? Max { get; init; }
    }

    /// <summary>The text in which a rule stands.</summary>
    public sealed record Instrument
    {
        public Codes.InstrumentType Type { get; init; }
        public string Name { get; init; } = null!;
        public string? Article { get; init; }
        public ImmutableArray<string>? Parties { get; init; }
        public bool? InForce { get; init; }
    }

    /// <summary>A penalty.</summary>
    public sealed record Penalty
    {
        public Codes.PenaltyType Type { get; init; }
        public Quantity? Quantity { get; init; }
        public string? Note { get; init; }
    }

    /// <summary>A state or a body.</summary>
    public sealed record Actor
    {
        public Codes.ActorType Type { get; init; }
        public string? Country { get; init; }
        public string? Name { get; init; }
    }

    /// <summary>A measure of a link.</summary>
    public sealed record AssociationStatistic
    {
        public Codes.AssociationMeasure Name { get; init; }
        public decimal Value { get; init; }
        public decimal? PValue { get; init; }

        [JsonPropertyName("n")]
        public int? SampleSize { get; init; }
    }

    /// <summary>Coarse traits.</summary>
    public sealed record Respondent
    {
        public Codes.Sex Sex { get; init; }
        public int? AgeDecade { get; init; }
    }
}
