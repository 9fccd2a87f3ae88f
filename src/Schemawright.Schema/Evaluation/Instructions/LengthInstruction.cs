using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>minLength</c> or <c>maxLength</c>, Validation sections 6.3.1 and 6.3.2; in code points.</summary>
internal sealed class LengthInstruction(SchemaKeyword keyword, int limit, bool isMaximum) : Instruction(keyword)
{
    // A code point takes most bytes as an escaped surrogate pair.
    private const int MaxBytesPerCodePoint = 12;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        // The number of bytes is often enough to decide.
        var bytes = evaluator.Json.RawString(node).Length;
        if (bytes <= limit && (isMaximum || bytes < limit))
            return isMaximum;
        if (bytes / MaxBytesPerCodePoint > limit)
            return !isMaximum;
        var count = JsonStrings.CodePointCount(evaluator.Json, node);
        return isMaximum ? count <= limit : count >= limit;
    }
}
