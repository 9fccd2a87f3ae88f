namespace Schemawright.Generator.Specs;

/// <summary>One member of an enum, or one known value of an open list.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The JSON string, not escaped.</param>
internal sealed record EnumMemberSpec(string Name, string Value)
{
    /// <summary>Names that it had before, which still lead to it.</summary>
    public EquatableArray<string> FormerNames { get; init; }
}
