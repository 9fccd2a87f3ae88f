namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>if</c>, <c>then</c> and <c>else</c>; null where the keyword is absent.</summary>
internal sealed record ConditionalConstraint(ConstraintSpec If, ConstraintSpec? Then, ConstraintSpec? Else) : ConstraintSpec;
