namespace Schemawright.Generator.Specs.Constraints;

/// <summary>The value is one of several strings.</summary>
internal sealed record StringsConstraint(EquatableArray<string> Strings) : ConstraintSpec;
