using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary>The schema <c>false</c>: refuses every value.</summary>
internal sealed class FalseInstruction() : Instruction(null)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool Refuses(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => false;

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema) => schema.Refuse();
}
