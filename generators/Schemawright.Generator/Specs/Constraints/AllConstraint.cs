namespace Schemawright.Generator.Specs.Constraints;

/// <summary>Constraints that all hold, as one: a subschema taken apart. Without any, every value holds.</summary>
internal sealed record AllConstraint(EquatableArray<ConstraintSpec> Constraints) : ConstraintSpec;
