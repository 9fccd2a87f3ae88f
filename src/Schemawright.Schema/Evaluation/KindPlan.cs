namespace Schemawright.Evaluation;

/// <summary>What a schema asks of one kind of value.</summary>
/// <param name="instructions">All that must hold, the cheapest first.</param>
/// <param name="readsMarks">Whether the marks of evaluated members or items are needed.</param>
internal sealed class KindPlan(Instruction[] instructions, bool readsMarks)
{
    /// <summary>All that must hold, the cheapest first.</summary>
    public Instruction[] Instructions { get; } = instructions;

    /// <summary>Whether the marks of evaluated members or items are needed.</summary>
    public bool ReadsEvaluated { get; } = readsMarks;

    /// <summary>Whether other schemas are applied, so that carrying it out may take long, and may lead deeper.</summary>
    public bool AppliesOthers { get; } = Array.Exists(instructions, static instruction => instruction.Rank >= InstructionRank.Children);
}
