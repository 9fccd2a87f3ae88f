namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>if</c>, <c>then</c> and <c>else</c>, each branch a call into the evaluator; null where the keyword is absent.</summary>
internal sealed record ConditionalConstraint(string If, string? Then, string? Else) : ConstraintSpec;
