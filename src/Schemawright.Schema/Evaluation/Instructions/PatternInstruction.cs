using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Patterns;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>pattern</c>, Validation section 6.3.3.</summary>
internal sealed class PatternInstruction(SchemaKeyword keyword, PatternMatcher pattern) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => StringValues.IsMatch(pattern, evaluator.Json, node);
}
