namespace Schemawright.Generator.Specs;

/// <summary>A nested struct that implements <c>IJsonCheck</c>: constraints that hold on top of a codec.</summary>
internal sealed record CheckSpec
{
    /// <summary>The struct's name, unique in its owner.</summary>
    public required string Name { get; init; }

    /// <summary>The constraints in words, for the documentation of the member.</summary>
    public required EquatableArray<string> Words { get; init; }

    /// <summary>The conditions, all of which must hold.</summary>
    public required EquatableArray<ConstraintSpec> Constraints { get; init; }

    /// <summary>Whether so much is asked about members that all are found in one walk; there are no more than 64 then.</summary>
    public bool FindsPropertiesAtOnce { get; init; }
}
