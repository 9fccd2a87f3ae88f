namespace Schemawright.Generator.Specs;

/// <summary>The C# side of one place that holds a JSON value: its type, the codec that reads and writes it, and its extra check.</summary>
internal sealed record ValueSpec
{
    /// <summary>The C# type with <c>global::</c>, without a <c>?</c> for absence; nullable where the schema admits <c>null</c>.</summary>
    public required string CSharpType { get; init; }

    /// <summary>The type that implements <c>IJsonCodec&lt;CSharpType&gt;</c>, with <c>global::</c>.</summary>
    public required string Codec { get; init; }

    /// <summary>Whether the C# type is a value type, so that an optional one is <c>Nullable&lt;T&gt;</c>.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>Whether the schema admits <c>null</c>, so that <see cref="CSharpType"/> ends with a question mark.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the codec can read text that it would write otherwise, or meet a valid value that the C# type can't hold, so that the owner keeps the original text.</summary>
    public bool CanLoseRawValue { get; init; }

    /// <summary>
    /// Whether a value of the C# type can fail the codec itself (a list whose items have checks), so that init accessors check it even where there
    /// is no <see cref="Check"/>.
    /// </summary>
    public bool CanFailCodec { get; init; }

    /// <summary>The name of the check struct, nested in the owner, that holds on top of the codec; null where there is none.</summary>
    public string? Check { get; init; }
}
