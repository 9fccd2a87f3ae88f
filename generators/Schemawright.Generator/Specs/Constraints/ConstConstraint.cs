namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>const</c>, compared as JSON.</summary>
internal sealed record ConstConstraint(string Json) : ConstraintSpec;
