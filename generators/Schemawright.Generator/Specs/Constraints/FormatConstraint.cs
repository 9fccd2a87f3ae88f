namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>format</c> as an assertion where the C# type does not check it.</summary>
internal sealed record FormatConstraint(string Format) : ConstraintSpec;
