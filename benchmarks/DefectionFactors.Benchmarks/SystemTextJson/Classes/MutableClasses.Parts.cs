using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The parts of single kinds.</content>
internal static partial class MutableClasses
{
    /// <summary>One part of a statistic.</summary>
    public sealed class BreakdownPart
    {
        public Codes.BreakdownDimension Dimension { get; set; }
        public string Category { get; set; } = null!;
        public Quantity Quantity { get; set; } = null!;
    }

    /// <summary>Whom a record is about.</summary>
    public sealed class Population
    {
        public string Group { get; set; } = null!;
        public Codes.Sex? Sex { get; set; }
        public AgeRange? Age { get; set; }
        public List<string>? Origin { get; set; }
        public string? Universe { get; set; }
    }

    /// <summary>Ages, both ends included.</summary>
    public sealed class AgeRange
    {
        public int? Min { get; set; }
        public int? Max { get; set; }
    }

    /// <summary>The text in which a rule stands.</summary>
    public sealed class Instrument
    {
        public Codes.InstrumentType Type { get; set; }
        public string Name { get; set; } = null!;
        public string? Article { get; set; }
        public List<string>? Parties { get; set; }
        public bool? InForce { get; set; }
    }

    /// <summary>A penalty.</summary>
    public sealed class Penalty
    {
        public Codes.PenaltyType Type { get; set; }
        public Quantity? Quantity { get; set; }
        public string? Note { get; set; }
    }

    /// <summary>A state or a body.</summary>
    public sealed class Actor
    {
        public Codes.ActorType Type { get; set; }
        public string? Country { get; set; }
        public string? Name { get; set; }
    }

    /// <summary>A measure of a link.</summary>
    public sealed class AssociationStatistic
    {
        public Codes.AssociationMeasure Name { get; set; }
        public decimal Value { get; set; }
        public decimal? PValue { get; set; }

        [JsonPropertyName("n")]
        public int? SampleSize { get; set; }
    }

    /// <summary>Coarse traits.</summary>
    public sealed class Respondent
    {
        public Codes.Sex Sex { get; set; }
        public int? AgeDecade { get; set; }
    }
}
