namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>uniqueItems</c>.</summary>
internal sealed record UniqueItemsConstraint : ConstraintSpec;
