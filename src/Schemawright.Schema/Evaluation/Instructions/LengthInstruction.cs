using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>minLength</c> or <c>maxLength</c>, Validation sections 6.3.1 and 6.3.2; in code points.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="limit">The limit.</param>
/// <param name="isMaximum">Whether longer strings are refused, or shorter ones.</param>
internal sealed class LengthInstruction(SchemaKeyword keyword, int limit, bool isMaximum) : Instruction(keyword)
{
    // The longest spelling of a code point is an escaped surrogate pair.
    private const int MaxBytesPerCodePoint = 12;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        // The number of bytes often decides alone.
        var bytes = evaluator.Json.RawString(node).Length;
        if (bytes <= limit && (isMaximum || bytes < limit))
            return isMaximum;
        if (bytes / MaxBytesPerCodePoint > limit)
            return !isMaximum;
        var count = JsonStrings.CodePointCount(evaluator.Json, node);
        return isMaximum ? count <= limit : count >= limit;
    }
}
