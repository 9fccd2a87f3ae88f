namespace Schemawright.Generator.Specs.Constraints;

/// <summary>One entry of <c>dependentRequired</c>.</summary>
internal sealed record DependentRequiredConstraint(string Property, EquatableArray<string> Required) : ConstraintSpec;
