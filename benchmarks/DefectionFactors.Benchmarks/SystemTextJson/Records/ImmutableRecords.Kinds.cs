using System.Collections.Immutable;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The seven kinds of records.</content>
internal static partial class ImmutableRecords
{
    /// <summary>A published number.</summary>
    public sealed record StatisticRecord : FactorRecord
    {
        public string Indicator { get; init; } = null!;
        public Codes.TemporalBasis TemporalBasis { get; init; }
        public Quantity Quantity { get; init; } = null!;
        public Population Population { get; init; } = null!;
        public string? SeriesId { get; init; }
        public ImmutableArray<BreakdownPart>? Breakdown { get; init; }
        public bool? BreakdownComplete { get; init; }
        public Codes.DisclosureStatus? Disclosure { get; init; }
    }

    /// <summary>A rule or practice.</summary>
    public sealed record PolicyRecord : FactorRecord
    {
        public Instrument Instrument { get; init; } = null!;
        public Codes.PolicyEffect Effect { get; init; }
        public ImmutableArray<Penalty>? Penalty { get; init; }
        public Quantity? Quantity { get; init; }
    }

    /// <summary>Something that happened.</summary>
    public sealed record EventRecord : FactorRecord
    {
        public string EventType { get; init; } = null!;
        public ImmutableArray<Actor>? Actors { get; init; }
        public Quantity? Affected { get; init; }
        public Population? Population { get; init; }
        public Codes.DisclosureStatus? Disclosure { get; init; }
    }

    /// <summary>A state of affairs.</summary>
    public sealed record ConditionRecord : FactorRecord
    {
        public string Aspect { get; init; } = null!;
        public Codes.ConditionIntensity? Intensity { get; init; }
        public Population? Population { get; init; }
        public Quantity? Quantity { get; init; }
    }

    /// <summary>A way out.</summary>
    public sealed record RouteRecord : FactorRecord
    {
        public ImmutableArray<string> Path { get; init; }
        public Codes.TransitTreatment Treatment { get; init; }
        public Codes.RouteStatus? Status { get; init; }
        public Quantity? Dwell { get; init; }
    }

    /// <summary>A claimed link.</summary>
    public sealed record AssociationRecord : FactorRecord
    {
        public Factor Cause { get; init; } = null!;
        public Factor Effect { get; init; } = null!;
        public Codes.AssociationDirection Direction { get; init; }
        public Codes.StudyDesign Design { get; init; }
        public bool CausalClaim { get; init; }
        public AssociationStatistic? Statistic { get; init; }
    }

    /// <summary>A testimony in themes.</summary>
    public sealed record TestimonyRecord : FactorRecord
    {
        public ImmutableArray<string> Themes { get; init; }
        public Codes.ConsentStatus Consent { get; init; }
        public bool Redacted { get; init; }
        public Respondent? Respondent { get; init; }
    }
}
