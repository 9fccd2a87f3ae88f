using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Quantities.</content>
internal static partial class ImmutableRecords
{
    /// <summary>A number as honestly as its source gives it.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
    [JsonDerivedType(typeof(ExactQuantity), "exact")]
    [JsonDerivedType(typeof(ApproximateQuantity), "approximate")]
    [JsonDerivedType(typeof(RangeQuantity), "range")]
    [JsonDerivedType(typeof(RatioQuantity), "ratio")]
    [JsonDerivedType(typeof(SuppressedQuantity), "suppressed")]
    [JsonDerivedType(typeof(MissingQuantity), "missing")]
    public abstract record Quantity;

    /// <summary>A number without reservation.</summary>
    public sealed record ExactQuantity : Quantity
    {
        public decimal Value { get; init; }
        public Codes.Unit Unit { get; init; }
    }

    /// <summary>A qualified number.</summary>
    public sealed record ApproximateQuantity : Quantity
    {
        public decimal Value { get; init; }
        public Codes.Unit Unit { get; init; }
        public Codes.ApproximationQualifier Qualifier { get; init; }
        public decimal? Rounding { get; init; }
    }

    /// <summary>Bounds.</summary>
    public sealed record RangeQuantity : Quantity
    {
        public decimal? Low { get; init; }
        public decimal? Best { get; init; }
        public decimal? High { get; init; }
        public Codes.Unit Unit { get; init; }
        public Codes.IntervalKind? Interval { get; init; }
        public decimal? Level { get; init; }
    }

    /// <summary>A proportion.</summary>
    public sealed record RatioQuantity : Quantity
    {
        public ImmutableArray<decimal> Terms { get; init; }
        public ImmutableArray<string> Labels { get; init; }
    }

    /// <summary>A count held back.</summary>
    public sealed record SuppressedQuantity : Quantity
    {
        public Codes.Unit Unit { get; init; }
        public int Threshold { get; init; }
        public bool? Complementary { get; init; }
    }

    /// <summary>No number.</summary>
    public sealed record MissingQuantity : Quantity
    {
        public Codes.MissingReason Reason { get; init; }
    }
}
