using Schemawright.Documents;
using Schemawright.Formats;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>format</c> as an assertion, Validation section 7, or <c>contentEncoding</c> or <c>contentMediaType</c>, section 8.</summary>
internal sealed class FormatInstruction(SchemaKeyword keyword, FormatCheck format) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => StringValues.HasFormat(format, evaluator.Json, node);
}
