using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>$ref</c>, Core section 8.2.3.1, and every other reference whose target does not depend on the dynamic scope.</summary>
internal sealed class ReferenceInstruction(SchemaKeyword keyword, SchemaPlan target) : Instruction(keyword)
{
    private readonly SchemaPlan[] _applied = [target];

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override SchemaPlan[] AppliedInPlace(JsonKind kind) => _applied;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => evaluator.IsValid(target, node);

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        unit.Close(evaluator.ExplainInPlace(unit, target, "", node), evaluator.State.KeepsEverything);
    }
}
