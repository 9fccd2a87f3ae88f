using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>The compiled form of a keyword, or of a few keywords that belong together.</summary>
internal abstract class Instruction(SchemaKeyword? keyword)
{
    /// <summary>The keyword; <see langword="null"/> for the schema <c>false</c>.</summary>
    public SchemaKeyword? Keyword { get; } = keyword;

    /// <summary>The position among the instructions of a schema: cheap ones come first, those that read what the others have evaluated last.</summary>
    public virtual InstructionRank Rank => InstructionRank.Assertion;

    /// <summary>The schemas that are applied to the same value and must all be satisfied; empty if the instruction does anything else.</summary>
    public virtual SchemaPlan[] AppliedInPlace(JsonKind kind) => [];

    /// <summary>Whether no value of a kind passes; <see langword="false"/> if that depends on the value.</summary>
    public virtual bool Refuses(JsonKind kind) => false;

    /// <summary>Whether the instruction applies to a kind of value; if not, every value of the kind passes.</summary>
    public abstract bool Concerns(JsonKind kind);

    /// <summary>Decides whether a value passes. The instruction must apply to the value's kind.</summary>
    public abstract bool IsValid(ref Evaluator evaluator, int node);

    /// <summary>Decides whether a value passes, and adds units for the keywords to the unit of the schema.</summary>
    public virtual void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema) =>
        schema.AddKeyword(Keyword!, node).Close(IsValid(ref evaluator, node), evaluator.State.KeepsEverything);
}
