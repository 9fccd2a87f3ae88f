namespace Schemawright.Generator.Specs;

/// <summary>A union whose cases are any C# types: one record that holds the value of one of them.</summary>
internal sealed record ValueUnionSpec : TypeSpec
{
    /// <summary>The cases in the order in which they are tried.</summary>
    public required EquatableArray<ValueUnionCaseSpec> Cases { get; init; }

    /// <summary>What rules cases out before they are asked; null where all are asked.</summary>
    public CaseTableSpec? Table { get; init; }

    /// <summary>Whether no value belongs to two cases.</summary>
    public required bool IsDisjoint { get; init; }

    /// <summary>Whether exactly one case must accept (<c>oneOf</c>), not just one of them (<c>anyOf</c>). Moot where they are disjoint.</summary>
    public required bool IsExclusive { get; init; }

    /// <summary>The nested checks.</summary>
    public required EquatableArray<CheckSpec> Checks { get; init; }

    /// <summary>The name of the check that holds beside the cases, or null.</summary>
    public string? WholeCheck { get; init; }
}
