namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
internal sealed record ItemsConstraint(int Minimum, int Maximum) : ConstraintSpec;
