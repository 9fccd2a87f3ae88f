namespace Schemawright.Generator.Specs.Constraints;

/// <summary>A subschema that is not specialised: one call into the evaluator.</summary>
internal sealed record SubschemaConstraint(string SchemaLocation) : ConstraintSpec;
