namespace Schemawright.Generator.Naming;

/// <summary>A name that a member of a type wants.</summary>
/// <param name="Text">The JSON name, or a value of an enum.</param>
/// <param name="Chosen">The C# name that somebody has chosen for it; null where it follows from <paramref name="Text"/>.</param>
internal sealed record PreferredName(string Text, string? Chosen = null);
