using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Quantities.</content>
internal static partial class MutableClasses
{
    /// <summary>A number as honestly as its source gives it.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
    [JsonDerivedType(typeof(ExactQuantity), "exact")]
    [JsonDerivedType(typeof(ApproximateQuantity), "approximate")]
    [JsonDerivedType(typeof(RangeQuantity), "range")]
    [JsonDerivedType(typeof(RatioQuantity), "ratio")]
    [JsonDerivedType(typeof(SuppressedQuantity), "suppressed")]
    [JsonDerivedType(typeof(MissingQuantity), "missing")]
    public abstract class Quantity;

    /// <summary>A number without reservation.</summary>
    public sealed class ExactQuantity : Quantity
    {
        public decimal Value { get; set; }
        public Codes.Unit Unit { get; set; }
    }

    /// <summary>A qualified number.</summary>
    public sealed class ApproximateQuantity : Quantity
    {
        public decimal Value { get; set; }
        public Codes.Unit Unit { get; set; }
        public Codes.ApproximationQualifier Qualifier { get; set; }
        public decimal? Rounding { get; set; }
    }

    /// <summary>Bounds.</summary>
    public sealed class RangeQuantity : Quantity
    {
        public decimal? Low { get; set; }
        public decimal? Best { get; set; }
        public decimal? High { get; set; }
        public Codes.Unit Unit { get; set; }
        public Codes.IntervalKind? Interval { get; set; }
        public decimal? Level { get; set; }
    }

    /// <summary>A proportion.</summary>
    public sealed class RatioQuantity : Quantity
    {
        public List<decimal> Terms { get; set; } = null!;
        public List<string> Labels { get; set; } = null!;
    }

    /// <summary>A count held back.</summary>
    public sealed class SuppressedQuantity : Quantity
    {
        public Codes.Unit Unit { get; set; }
        public int Threshold { get; set; }
        public bool? Complementary { get; set; }
    }

    /// <summary>No number.</summary>
    public sealed class MissingQuantity : Quantity
    {
        public Codes.MissingReason Reason { get; set; }
    }
}
