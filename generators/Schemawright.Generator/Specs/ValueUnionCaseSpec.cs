namespace Schemawright.Generator.Specs;

/// <summary>One case of a union of values.</summary>
/// <param name="Name">The case's name, for <c>TryGet…</c>.</param>
/// <param name="Parameter">The parameter's name in <c>Match</c>.</param>
/// <param name="Value">The value; its constraints are a part of the codec.</param>
/// <param name="Conversion">How a C# value becomes the union.</param>
internal sealed record ValueUnionCaseSpec(string Name, string Parameter, ValueSpec Value, UnionConversion Conversion);
