namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>not</c>.</summary>
internal sealed record NotConstraint(ConstraintSpec Refused) : ConstraintSpec;
