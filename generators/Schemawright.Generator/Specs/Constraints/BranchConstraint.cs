namespace Schemawright.Generator.Specs.Constraints;

/// <summary>A subschema that says so much that it gets a method of its own. Only for places that nothing but an object reaches.</summary>
/// <param name="SchemaLocation">Where the subschema stands.</param>
/// <param name="Members">What it says about members by name.</param>
/// <param name="IsClosed">Whether other members are refused.</param>
/// <param name="Others">What must hold beside that.</param>
internal sealed record BranchConstraint(string SchemaLocation, EquatableArray<PropertyConstraint> Members, bool IsClosed, EquatableArray<ConstraintSpec> Others) : ConstraintSpec;
