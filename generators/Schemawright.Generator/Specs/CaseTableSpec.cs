namespace Schemawright.Generator.Specs;

/// <summary>What rules cases of a union out before they are asked. Cases are bits of a word.</summary>
/// <param name="Objects">The cases that may take objects.</param>
/// <param name="Arrays">The cases that may take arrays.</param>
/// <param name="Strings">The cases that may take strings.</param>
/// <param name="Numbers">The cases that may take numbers.</param>
/// <param name="Booleans">The cases that may take <c>true</c> or <c>false</c>.</param>
/// <param name="Nulls">The cases that may take <c>null</c>.</param>
/// <param name="Telling">The member whose string tells cases apart; null where none does.</param>
/// <param name="Required">The members that tell cases apart further by being there; empty where none is needed.</param>
internal sealed record CaseTableSpec(
    ulong Objects, ulong Arrays, ulong Strings, ulong Numbers, ulong Booleans, ulong Nulls, DiscriminatorSpec? Telling, EquatableArray<StringCases> Required);
