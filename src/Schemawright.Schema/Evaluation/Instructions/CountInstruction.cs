using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>minItems</c>, <c>maxItems</c>, <c>minProperties</c> or <c>maxProperties</c>, Validation sections 6.4 and 6.5.</summary>
internal sealed class CountInstruction(SchemaKeyword keyword, JsonKind concerned, int limit, bool isMaximum) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Selective;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == concerned;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var count = evaluator.Json.CountOf(node);
        return isMaximum ? count <= limit : count >= limit;
    }
}
