using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>A C# type that holds one JSON string, number or boolean.</summary>
internal sealed record ClrScalar
{
    private const string Codecs = "global::Schemawright.Runtime.Codecs.";

    private ClrScalar(string type, string codec, JsonTypes accepted)
    {
        Type = type;
        Codec = Codecs + codec;
        Accepted = accepted;
    }

    public static ClrScalar String { get; } = new("string", "StringCodec", JsonTypes.String) { IsReference = true };

    public static ClrScalar Boolean { get; } = new("bool", "BooleanCodec", JsonTypes.Boolean);

    public static ClrScalar Int32 { get; } = new("int", "Int32Codec", JsonTypes.Integer) { CanLoseRawValue = true };

    public static ClrScalar Int64 { get; } = new("long", "Int64Codec", JsonTypes.Integer) { CanLoseRawValue = true };

    public static ClrScalar UInt64 { get; } = new("ulong", "UInt64Codec", JsonTypes.Integer) { CanLoseRawValue = true };

    public static ClrScalar BigInteger { get; } = new("global::System.Numerics.BigInteger", "BigIntegerCodec", JsonTypes.Integer) { CanLoseRawValue = true };

    public static ClrScalar Decimal { get; } = new("decimal", "DecimalCodec", JsonTypes.Number) { CanLoseRawValue = true };

    public static ClrScalar Double { get; } = new("double", "DoubleCodec", JsonTypes.Number) { CanLoseRawValue = true };

    public static ClrScalar Single { get; } = new("float", "SingleCodec", JsonTypes.Number) { CanLoseRawValue = true };

    /// <summary>The types that the formats of OpenAPI 3.1 section 4.4 choose for integers.</summary>
    public static IReadOnlyDictionary<string, ClrScalar> IntegerByFormat { get; } = new Dictionary<string, ClrScalar>(StringComparer.Ordinal)
    {
        ["int32"] = Int32,
        ["int64"] = Int64,
        ["uint64"] = UInt64,
    };

    /// <summary>The types that the formats of OpenAPI 3.1 section 4.4 choose for other numbers.</summary>
    public static IReadOnlyDictionary<string, ClrScalar> NumberByFormat { get; } = new Dictionary<string, ClrScalar>(StringComparer.Ordinal)
    {
        ["float"] = Single,
        ["double"] = Double,
        ["decimal"] = Decimal,
    };

    /// <summary>The type that a format of strings has, where it has one; its codec accepts what holds to the format.</summary>
    public static IReadOnlyDictionary<string, ClrScalar> ByFormat { get; } = new Dictionary<string, ClrScalar>(StringComparer.Ordinal)
    {
        ["date"] = new("global::System.DateOnly", "DateOnlyCodec", JsonTypes.String) { Format = "date", CanLoseRawValue = true },
        ["time"] = new("global::System.TimeOnly", "TimeOnlyCodec", JsonTypes.String) { Format = "time", CanLoseRawValue = true },
        ["date-time"] = new("global::System.DateTimeOffset", "DateTimeOffsetCodec", JsonTypes.String) { Format = "date-time", CanLoseRawValue = true },
        ["uuid"] = new("global::System.Guid", "GuidCodec", JsonTypes.String) { Format = "uuid", CanLoseRawValue = true },
        ["uri"] = new("global::System.Uri", "UriCodec", JsonTypes.String) { Format = "uri", IsReference = true, CanLoseRawValue = true },

        // One codec reads both, so the format itself stays a constraint.
        ["ipv4"] = new("global::System.Net.IPAddress", "IPAddressCodec", JsonTypes.String) { IsReference = true, CanLoseRawValue = true },
        ["ipv6"] = new("global::System.Net.IPAddress", "IPAddressCodec", JsonTypes.String) { IsReference = true, CanLoseRawValue = true },
    };

    /// <summary>The C# type, with <c>global::</c> where it is no keyword.</summary>
    public string Type { get; }

    /// <summary>The type that reads and writes it.</summary>
    public string Codec { get; }

    /// <summary>The JSON types that the codec accepts.</summary>
    public JsonTypes Accepted { get; }

    /// <summary>Whether it is a class.</summary>
    public bool IsReference { get; private init; }

    /// <summary>Whether the codec can read text that it would write otherwise, or meet a valid value that the C# type can't hold.</summary>
    public bool CanLoseRawValue { get; private init; }

    /// <summary>The format that the codec's own verdict includes; null where there is none.</summary>
    public string? Format { get; private init; }
}
