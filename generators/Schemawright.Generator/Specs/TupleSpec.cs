namespace Schemawright.Generator.Specs;

/// <summary>A positional record: <c>prefixItems</c> with <c>items: false</c>.</summary>
internal sealed record TupleSpec : TypeSpec
{
    /// <summary>The items in order; those past the array's minimum are optional.</summary>
    public required EquatableArray<PropertySpec> Items { get; init; }

    /// <summary>The nested checks.</summary>
    public required EquatableArray<CheckSpec> Checks { get; init; }

    /// <summary>The name of the check that holds for the whole array, or null.</summary>
    public string? WholeCheck { get; init; }

    /// <summary>Whether an item's codec can lose text, so that the record keeps the original.</summary>
    public bool KeepsRawValues => Items.Any(static item => item.Value.CanLoseRawValue);
}
