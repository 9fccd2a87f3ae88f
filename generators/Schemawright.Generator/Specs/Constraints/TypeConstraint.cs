namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>type</c> with one name, where the place does not settle it.</summary>
internal sealed record TypeConstraint(string Type) : ConstraintSpec;
