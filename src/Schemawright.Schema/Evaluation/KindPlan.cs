namespace Schemawright.Evaluation;

/// <summary>What a schema requires of one kind of value.</summary>
/// <param name="instructions">The instructions, the cheapest first. All must be satisfied.</param>
/// <param name="readsEvaluated">Whether the evaluated properties or items must be tracked.</param>
internal sealed class KindPlan(Instruction[] instructions, bool readsEvaluated)
{
    /// <summary>The instructions, the cheapest first. All must be satisfied.</summary>
    public Instruction[] Instructions { get; } = instructions;

    /// <summary>Whether the evaluated properties or items must be tracked.</summary>
    public bool ReadsEvaluated { get; } = readsEvaluated;

    /// <summary>Whether other schemas are applied, so that executing the plan may take long and nest deeper.</summary>
    public bool AppliesOthers { get; } = Array.Exists(instructions, static instruction => instruction.Rank >= InstructionRank.Children);
}
