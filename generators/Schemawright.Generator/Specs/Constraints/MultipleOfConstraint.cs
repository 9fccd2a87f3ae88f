namespace Schemawright.Generator.Specs.Constraints;

/// <summary><c>multipleOf</c>.</summary>
/// <param name="NumberText">The divisor as it is written.</param>
/// <param name="Places">How many decimal places the divisor stands for, where it is a one after zeros: 2 for <c>0.01</c>.</param>
internal sealed record MultipleOfConstraint(string NumberText, int? Places = null) : ConstraintSpec;
