using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What a keyword, or a few that belong together, ask of a value.</summary>
internal abstract class Instruction(SchemaKeyword? keyword)
{
    /// <summary>The keyword; null for the schema <c>false</c>.</summary>
    public SchemaKeyword? Keyword { get; } = keyword;

    /// <summary>Where the instruction stands among the others of its schema: cheap ones come first, those that read the others' marks last.</summary>
    public virtual InstructionRank Rank => InstructionRank.Assertion;

    /// <summary>The schemas that all must hold for the same value, and nothing besides.</summary>
    /// <param name="kind">The kind of the value.</param>
    /// <returns>The schemas; empty where the instruction does anything else.</returns>
    public virtual SchemaPlan[] AppliedInPlace(JsonKind kind) => [];

    /// <summary>Whether no value of a kind passes.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>False where it cannot be said without the value.</returns>
    public virtual bool Refuses(JsonKind kind) => false;

    /// <summary>Whether the instruction says anything about a kind of value.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>False where every value of the kind passes.</returns>
    public abstract bool Concerns(JsonKind kind);

    /// <summary>Decides about a value.</summary>
    /// <param name="evaluator">The evaluation that is under way.</param>
    /// <param name="node">The value's node; its kind is one that the instruction concerns.</param>
    /// <returns>Whether the value passes.</returns>
    public abstract bool IsValid(ref Evaluator evaluator, int node);

    /// <summary>Decides about a value and records how the decision came about.</summary>
    /// <param name="evaluator">The evaluation that is under way.</param>
    /// <param name="node">The value's node; its kind is one that the instruction concerns.</param>
    /// <param name="schema">The unit of the schema; units of keywords are added to it.</param>
    public virtual void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema) =>
        schema.AddKeyword(Keyword!, node).Close(IsValid(ref evaluator, node), evaluator.State.KeepsEverything);
}
