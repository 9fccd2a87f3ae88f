namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>integer</c> in draft 4: a number is written without fraction and exponent. Values of other types hold.</summary>
internal sealed record PlainIntegerConstraint : ConstraintSpec;
