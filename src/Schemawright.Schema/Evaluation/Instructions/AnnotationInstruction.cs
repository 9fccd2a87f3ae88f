using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary>A keyword that only says something about a value; it is never carried out but for an explanation that keeps everything.</summary>
/// <param name="keyword">The keyword.</param>
internal sealed class AnnotationInstruction(SchemaKeyword keyword) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String || Keyword!.Definition is not { ConcernsStringsOnly: true };

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => true;
}
