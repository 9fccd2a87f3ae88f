namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed record PropertiesConstraint(int Minimum, int Maximum) : ConstraintSpec;
