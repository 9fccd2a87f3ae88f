namespace Schemawright.Evaluation;

/// <summary>The order of instructions within a schema.</summary>
internal enum InstructionRank
{
    /// <summary>The kind of the value.</summary>
    Type,

    /// <summary>A comparison that ends most evaluations early: <c>const</c>, <c>enum</c>, <c>required</c>.</summary>
    Selective,

    /// <summary>A check of the value by itself.</summary>
    Assertion,

    /// <summary>A pass over all properties or items.</summary>
    Children,

    /// <summary>Other schemas for the same value.</summary>
    InPlace,

    /// <summary>Depends on what the other instructions have evaluated.</summary>
    Unevaluated,
}
