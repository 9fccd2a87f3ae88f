namespace Schemawright.Generator.Specs;

/// <summary>A member whose string tells cases of a union apart.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Absent">The cases of objects without the member.</param>
/// <param name="Other">The cases of objects with another string.</param>
/// <param name="Strings">The strings.</param>
internal sealed record DiscriminatorSpec(string Member, ulong Absent, ulong Other, EquatableArray<StringCases> Strings);
