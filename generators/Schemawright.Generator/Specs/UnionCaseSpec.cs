namespace Schemawright.Generator.Specs;

/// <summary>One case of a union.</summary>
/// <param name="Type">The case's C# type with <c>global::</c>.</param>
/// <param name="Name">The case's simple name, for <c>TryGet…</c>.</param>
/// <param name="Parameter">The parameter's name in <c>Match</c>.</param>
/// <param name="Keys">The strings that tell this case: values of the discriminator, or the name of its own member; empty where each case is asked.</param>
internal sealed record UnionCaseSpec(string Type, string Name, string Parameter, EquatableArray<string> Keys);
