using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms, Validation sections 6.2.2 to 6.2.5; exact for numbers of any length.</summary>
internal sealed class BoundInstruction(SchemaKeyword keyword, byte[] bound, BoundKind kind) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Number;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var comparison = JsonNumbers.Compare(evaluator.Json.RawValue(node), bound);
        return kind switch
        {
            BoundKind.Minimum => comparison >= 0,
            BoundKind.ExclusiveMinimum => comparison > 0,
            BoundKind.Maximum => comparison <= 0,
            _ => comparison < 0,
        };
    }
}
