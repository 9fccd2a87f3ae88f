namespace Schemawright.Generator.Specs.Constraints;

/// <summary>One entry of <c>dependentSchemas</c>.</summary>
internal sealed record DependentSchemaConstraint(string Property, ConstraintSpec Schema) : ConstraintSpec;
