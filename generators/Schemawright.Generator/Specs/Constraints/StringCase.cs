namespace Schemawright.Generator.Specs.Constraints;

/// <summary>One link of a chain of conditionals.</summary>
/// <param name="Strings">The strings that the condition asks for.</param>
/// <param name="Consequence">What holds with them; null where anything does.</param>
internal sealed record StringCase(EquatableArray<string> Strings, ConstraintSpec? Consequence);
