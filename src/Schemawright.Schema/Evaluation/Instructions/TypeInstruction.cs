using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>type</c>, Validation section 6.1.1. The kind is mostly enough to decide; only integers require a look at the number.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="kinds">A bit for each <see cref="JsonKind"/> that is allowed.</param>
/// <param name="allowsIntegers">Whether integers are allowed although other numbers are not.</param>
/// <param name="integersAreWrittenPlainly">Whether <c>1.0</c> is not an integer (draft 4).</param>
internal sealed class TypeInstruction(SchemaKeyword keyword, int kinds, bool allowsIntegers, bool integersAreWrittenPlainly) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Type;

    /// <inheritdoc/>
    public override bool Refuses(JsonKind kind) => !Allows(kind) && !(allowsIntegers && kind == JsonKind.Number);

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => !Allows(kind);

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var kind = evaluator.Json.KindOf(node);
        return Allows(kind) || (allowsIntegers && kind == JsonKind.Number && IsInteger(evaluator.Json, node));
    }

    private bool Allows(JsonKind kind) => ((kinds >> (int)kind) & 1) != 0;

    private bool IsInteger(in IndexedJson json, int node) =>
        json.IsPlainInteger(node) || (!integersAreWrittenPlainly && JsonNumbers.IsInteger(json.RawValue(node)));
}
