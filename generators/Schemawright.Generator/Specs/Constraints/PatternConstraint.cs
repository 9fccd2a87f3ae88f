namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>pattern</c>, an ECMA-262 expression.</summary>
internal sealed record PatternConstraint(string Pattern) : ConstraintSpec;
