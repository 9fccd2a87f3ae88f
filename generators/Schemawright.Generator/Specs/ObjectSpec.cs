namespace Schemawright.Generator.Specs;

/// <summary>A record with named properties.</summary>
internal sealed record ObjectSpec : TypeSpec
{
    /// <summary>The properties in the order in which they are written.</summary>
    public required EquatableArray<PropertySpec> Properties { get; init; }

    /// <summary>What happens to members that no property names.</summary>
    public required UnknownPropertiesSpec UnknownProperties { get; init; }

    /// <summary>The nested checks that properties and the object itself use.</summary>
    public required EquatableArray<CheckSpec> Checks { get; init; }

    /// <summary>The name of the check that holds for the whole object, or null.</summary>
    public string? WholeCheck { get; init; }

    /// <summary>Whether <see cref="WholeCheck"/> evaluates the whole schema, so that a verdict needs nothing besides.</summary>
    public bool IsDecidedByCheck { get; init; }

    /// <summary>The union that this is a case of, with <c>global::</c>, or null.</summary>
    public string? BaseType { get; init; }

    /// <summary>Whether a property's codec can lose text, so that the record keeps the original.</summary>
    public bool KeepsRawValues => Properties.Any(static property => property.Value.CanLoseRawValue);
}
