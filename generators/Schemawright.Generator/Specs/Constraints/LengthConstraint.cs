namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>minLength</c> and <c>maxLength</c>, in code points.</summary>
internal sealed record LengthConstraint(int Minimum, int Maximum) : ConstraintSpec;
