using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Values;

/// <summary>What a place holds: the C# type, its codec, and the constraints that the codec does not check.</summary>
internal sealed record BoundValue
{
    /// <summary>The C# type; with a question mark where it may be null.</summary>
    public required string CSharpType { get; init; }

    /// <summary>The type that reads and writes it.</summary>
    public required string Codec { get; init; }

    /// <summary>Whether the C# type is a value type.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>Whether the codec accepts <c>null</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the codec can read text that it would write otherwise.</summary>
    public bool CanLoseRawValue { get; init; }

    /// <summary>Whether a value of the C# type can fail the codec.</summary>
    public bool CanFailCodec { get; init; }

    /// <summary>What must hold beside the codec.</summary>
    public IReadOnlyList<ConstraintSpec> Constraints { get; init; } = [];

    /// <summary>Whether it is any JSON, for want of a precise type.</summary>
    public bool IsAnyJson { get; init; }

    /// <summary>The scalar that it is, where it is one without a name.</summary>
    public ClrScalar? Scalar { get; init; }

    /// <summary>The type of its own that it has, where it has one.</summary>
    public TypeEntry? Entry { get; init; }

    /// <summary>The items, where it is a list.</summary>
    public BoundValue? Element { get; init; }

    /// <summary>Any JSON.</summary>
    /// <param name="constraints">What must hold.</param>
    /// <returns>A <c>JsonValue</c>.</returns>
    public static BoundValue Json(IReadOnlyList<ConstraintSpec> constraints) => new()
    {
        CSharpType = "global::Schemawright.JsonValue",
        Codec = "global::Schemawright.Runtime.Codecs.JsonValueCodec",
        IsValueType = false,
        IsAnyJson = true,
        Constraints = constraints,
    };

    /// <summary>A scalar without a name.</summary>
    /// <param name="scalar">The C# type.</param>
    /// <returns>The value without constraints.</returns>
    public static BoundValue Of(ClrScalar scalar) => new()
    {
        CSharpType = scalar.Type,
        Codec = scalar.Codec,
        IsValueType = !scalar.IsReference,
        CanLoseRawValue = scalar.CanLoseRawValue,
        CanFailCodec = scalar.IsReference && scalar.Format is not null,
        Scalar = scalar,
    };

    /// <summary>A type of its own.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="canLoseRawValue">Whether it is a scalar whose codec can lose text.</param>
    /// <returns>The value without constraints.</returns>
    public static BoundValue Of(TypeEntry entry, bool canLoseRawValue) => new()
    {
        CSharpType = entry.FullName,
        Codec = entry.Codec,
        IsValueType = entry.IsValueType,
        CanLoseRawValue = canLoseRawValue,

        // C# takes any number for an enum.
        CanFailCodec = entry.Kind == ShapeKind.Enum || entry.Existing is { CanFailCodec: true },
        Entry = entry,
    };

    /// <summary>The same value, or null.</summary>
    /// <returns>The value with the nullable type and codec.</returns>
    public BoundValue OrNull() => IsNullable ? this : this with
    {
        CSharpType = CSharpType + "?",
        Codec = $"global::Schemawright.Runtime.Codecs.{(IsValueType ? "NullableValueCodec" : "NullableReferenceCodec")}<{CSharpType}, {Codec}>",
        IsNullable = true,
    };

    /// <summary>The value as the spec of a place that can have a check beside the codec.</summary>
    /// <param name="checks">The checks of the owner.</param>
    /// <param name="role">The place's name.</param>
    /// <returns>The spec.</returns>
    public ValueSpec ToSpec(CheckList checks, string role) => new()
    {
        CSharpType = CSharpType,
        Codec = Codec,
        IsValueType = IsValueType,
        IsNullable = IsNullable,
        CanLoseRawValue = CanLoseRawValue,
        CanFailCodec = CanFailCodec,
        Check = checks.Add(role, Constraints),
    };

    /// <summary>The value as an item of a collection: its check becomes a part of the codec.</summary>
    /// <param name="checks">The checks of the owner.</param>
    /// <param name="role">The item's name.</param>
    /// <returns>The value without constraints.</returns>
    public BoundValue ToItem(CheckList checks, string role) => checks.Add(role, Constraints) is not { } check ? this : this with
    {
        Codec = $"global::Schemawright.Runtime.Checks.Constrained<{CSharpType}, {Codec}, {check}>",
        CanFailCodec = true,
        Constraints = [],
    };
}
