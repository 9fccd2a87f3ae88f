namespace Schemawright.Generator.Specs.Constraints;

/// <summary>Every member name matches a pattern: <c>propertyNames</c>, or <c>patternProperties</c> where no other members are allowed and the codec checks what they hold.</summary>
internal sealed record NamePatternConstraint(string Pattern) : ConstraintSpec;
