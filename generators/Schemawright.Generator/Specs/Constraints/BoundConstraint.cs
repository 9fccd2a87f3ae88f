namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
/// <param name="Method">AtLeast, AtMost, Above or Below.</param>
/// <param name="NumberText">The bound as it is written.</param>
/// <param name="Whole">The bound, where it is a whole number of 18 digits at most.</param>
internal sealed record BoundConstraint(string Method, string NumberText, long? Whole = null) : ConstraintSpec;
