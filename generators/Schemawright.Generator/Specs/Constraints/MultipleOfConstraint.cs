namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>multipleOf</c>.</summary>
internal sealed record MultipleOfConstraint(string NumberText) : ConstraintSpec;
