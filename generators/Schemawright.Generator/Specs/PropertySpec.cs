namespace Schemawright.Generator.Specs;

/// <summary>One property of an object.</summary>
internal sealed record PropertySpec
{
    /// <summary>The member name in JSON, not escaped.</summary>
    public required string JsonName { get; init; }

    /// <summary>The C# property's name.</summary>
    public required string Name { get; init; }

    /// <summary>Names that it had before, which still lead to it.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>The private field's name, with its underscore.</summary>
    public required string Field { get; init; }

    /// <summary>The value.</summary>
    public required ValueSpec Value { get; init; }

    /// <summary>Whether the schema requires it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The JSON of a required <c>const</c>: the property is then get-only. Null where it is not one.</summary>
    public string? Constant { get; init; }

    /// <summary>The C# expression of <see cref="Constant"/>.</summary>
    public string? ConstantExpression { get; init; }

    /// <summary>The C# expression of <c>default</c>, offered by <c>…OrDefault</c> and never written; null where there is none.</summary>
    public string? DefaultExpression { get; init; }

    /// <summary>The name of the property that offers <see cref="DefaultExpression"/>; null where there is none.</summary>
    public string? DefaultName { get; init; }

    /// <summary>The documentation, one entry a paragraph.</summary>
    public required EquatableArray<string> Documentation { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>, or null.</summary>
    public string? Obsolete { get; init; }

    /// <summary>In a union's common properties: whether every case fixes it by a constant, so that it is get-only.</summary>
    public bool IsGetOnly { get; init; }

    /// <summary>The parameter's name in the constructor of a positional record; null where it is <see cref="Field"/> without its underscore.</summary>
    public string? Parameter { get; init; }

    /// <summary>Whether the base union declares it, so that it is an override.</summary>
    public bool IsOverride { get; init; }
}
