namespace Schemawright.Evaluation;

/// <summary>The order of instructions within a schema.</summary>
internal enum InstructionRank
{
    /// <summary>One look at the value.</summary>
    Type,

    /// <summary>A comparison that ends most evaluations early: <c>const</c>, <c>enum</c>, <c>required</c>.</summary>
    Selective,

    /// <summary>A check of the value alone.</summary>
    Assertion,

    /// <summary>A look at all members or items.</summary>
    Children,

    /// <summary>Other schemas for the same value.</summary>
    InPlace,

    /// <summary>Whatever no other instruction has evaluated.</summary>
    Unevaluated,
}
