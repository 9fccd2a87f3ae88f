namespace Schemawright.Generator.Specs;

/// <summary>The cases of a union that go with a text.</summary>
/// <param name="Text">A member's string, or its name.</param>
/// <param name="Cases">The cases, a bit each.</param>
internal sealed record StringCases(string Text, ulong Cases);
