namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>The seven kinds of records.</content>
internal static partial class MutableClasses
{
    /// <summary>A published number.</summary>
    public sealed class StatisticRecord : FactorRecord
    {
        public string Indicator { get; set; } = null!;
        public Codes.TemporalBasis TemporalBasis { get; set; }
        public Quantity Quantity { get; set; } = null!;
        public Population Population { get; set; } = null!;
        public string? SeriesId { get; set; }
        public List<BreakdownPart>? Breakdown { get; set; }
        public bool? BreakdownComplete { get; set; }
        public Codes.DisclosureStatus? Disclosure { get; set; }
    }

    /// <summary>A rule or practice.</summary>
    public sealed class PolicyRecord : FactorRecord
    {
        public Instrument Instrument { get; set; } = null!;
        public Codes.PolicyEffect Effect { get; set; }
        public List<Penalty>? Penalty { get; set; }
        public Quantity? Quantity { get; set; }
    }

    /// <summary>Something that happened.</summary>
    public sealed class EventRecord : FactorRecord
    {
        public string EventType { get; set; } = null!;
        public List<Actor>? Actors { get; set; }
        public Quantity? Affected { get; set; }
        public Population? Population { get; set; }
        public Codes.DisclosureStatus? Disclosure { get; set; }
    }

    /// <summary>A state of affairs.</summary>
    public sealed class ConditionRecord : FactorRecord
    {
        public string Aspect { get; set; } = null!;
        public Codes.ConditionIntensity? Intensity { get; set; }
        public Population? Population { get; set; }
        public Quantity? Quantity { get; set; }
    }

    /// <summary>A way out.</summary>
    public sealed class RouteRecord : FactorRecord
    {
        public List<string> Path { get; set; } = null!;
        public Codes.TransitTreatment Treatment { get; set; }
        public Codes.RouteStatus? Status { get; set; }
        public Quantity? Dwell { get; set; }
    }

    /// <summary>A claimed link.</summary>
    public sealed class AssociationRecord : FactorRecord
    {
        public Factor Cause { get; set; } = null!;
        public Factor Effect { get; set; } = null!;
        public Codes.AssociationDirection Direction { get; set; }
        public Codes.StudyDesign Design { get; set; }
        public bool CausalClaim { get; set; }
        public AssociationStatistic? Statistic { get; set; }
    }

    /// <summary>A testimony in themes.</summary>
    public sealed class TestimonyRecord : FactorRecord
    {
        public List<string> Themes { get; set; } = null!;
        public Codes.ConsentStatus Consent { get; set; }
        public bool Redacted { get; set; }
        public Respondent? Respondent { get; set; }
    }
}
