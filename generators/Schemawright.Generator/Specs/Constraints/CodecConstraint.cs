namespace Schemawright.Generator.Specs.Constraints;

/// <summary>A subschema that has a type: the type's reader decides.</summary>
/// <param name="Codec">The type that reads it, with <c>global::</c>.</param>
internal sealed record CodecConstraint(string Codec) : ConstraintSpec;
