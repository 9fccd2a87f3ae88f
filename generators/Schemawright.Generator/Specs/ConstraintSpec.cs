namespace Schemawright.Generator.Specs;

/// <summary>One condition of a check.</summary>
internal abstract record ConstraintSpec;
