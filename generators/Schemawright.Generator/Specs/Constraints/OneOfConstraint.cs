namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>oneOf</c> beside other keywords: exactly one of the subschemas, each a call into the evaluator.</summary>
internal sealed record OneOfConstraint(EquatableArray<string> SchemaLocations) : ConstraintSpec;
