namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms; <paramref name="Method"/> is AtLeast, AtMost, Above or Below.</summary>
internal sealed record BoundConstraint(string Method, string NumberText) : ConstraintSpec;
