using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>multipleOf</c>, Validation section 6.2.1; in decimal, so that 0.07 is a multiple of 0.01.</summary>
internal sealed class MultipleOfInstruction(SchemaKeyword keyword, byte[] divisor) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Number;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => JsonNumbers.IsMultipleOf(evaluator.Json.RawValue(node), divisor);
}
