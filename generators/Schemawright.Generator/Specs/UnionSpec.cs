namespace Schemawright.Generator.Specs;

/// <summary>A closed hierarchy: an abstract record, one sealed record a case.</summary>
internal sealed record UnionSpec : TypeSpec
{
    /// <summary>The cases in schema order.</summary>
    public required EquatableArray<UnionCaseSpec> Cases { get; init; }

    /// <summary>How the case of a value is found.</summary>
    public UnionSelection Selection { get; init; }

    /// <summary>The JSON name of the property whose value tells the case; null where none does.</summary>
    public string? Discriminator { get; init; }

    /// <summary>What rules cases out before they are asked; null where all are asked, or where the selection needs none.</summary>
    public CaseTableSpec? Table { get; init; }

    /// <summary>Whether exactly one case must accept (<c>oneOf</c>), not just one of them (<c>anyOf</c>). Moot with a discriminator.</summary>
    public required bool IsExclusive { get; init; }

    /// <summary>The properties that every case has with the same C# type: abstract here, overridden there.</summary>
    public required EquatableArray<PropertySpec> CommonProperties { get; init; }

    /// <summary>The nested checks.</summary>
    public required EquatableArray<CheckSpec> Checks { get; init; }

    /// <summary>The name of the check that holds beside the cases, or null.</summary>
    public string? WholeCheck { get; init; }
}
