using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary>A keyword that is only an annotation; it is executed only for explanations that record everything.</summary>
internal sealed class AnnotationInstruction(SchemaKeyword keyword) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.String || Keyword!.Definition is not { ConcernsStringsOnly: true };

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => true;
}
