namespace Schemawright.Generator.Specs.Constraints;

/// <summary>What <c>properties</c> and <c>required</c> of a subschema say about one member of an object. Only for places that nothing but an object reaches.</summary>
/// <param name="Property">The member's name in JSON.</param>
/// <param name="IsRequired">Whether an object without it is refused.</param>
/// <param name="Value">What holds for its value; null where anything does.</param>
internal sealed record PropertyConstraint(string Property, bool IsRequired, ConstraintSpec? Value) : ConstraintSpec;
