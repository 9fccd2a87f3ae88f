namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>propertyNames</c>: every member name holds, as a string.</summary>
internal sealed record PropertyNamesConstraint(string SchemaLocation) : ConstraintSpec;
