namespace Schemawright.Generator.Specs;

/// <summary>What happens to members that no property names: refused, or kept in a map of <see cref="Value"/>.</summary>
/// <param name="PropertyName">The C# name of the property that holds the map.</param>
/// <param name="Value">The map's values; null where such members are refused.</param>
internal sealed record UnknownPropertiesSpec(string PropertyName, ValueSpec? Value)
{
    /// <summary>Whether their values may be any JSON, so that a verdict needs no look at them.</summary>
    public bool AreAnyJson { get; init; }
}
