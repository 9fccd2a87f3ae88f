namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>anyOf</c> beside other keywords: at least one of the subschemas, each a call into the evaluator.</summary>
internal sealed record AnyOfConstraint(EquatableArray<string> SchemaLocations) : ConstraintSpec;
