using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>uniqueItems</c>, Validation section 6.4.3.</summary>
internal sealed class UniqueItemsInstruction(SchemaKeyword keyword) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => JsonEquality.HasUniqueItems(evaluator.Json, node);
}
