namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>anyOf</c> beside other keywords, and <c>enum</c>: at least one of the branches holds.</summary>
internal sealed record AnyOfConstraint(EquatableArray<ConstraintSpec> Branches) : ConstraintSpec;
