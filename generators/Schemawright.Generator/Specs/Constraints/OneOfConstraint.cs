namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>oneOf</c> beside other keywords: exactly one of the branches holds.</summary>
internal sealed record OneOfConstraint(EquatableArray<ConstraintSpec> Branches) : ConstraintSpec;
