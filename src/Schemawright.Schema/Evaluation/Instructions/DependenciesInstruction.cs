using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>dependencies</c> of the drafts up to 7, in which some properties require others and some require a schema.</summary>
internal sealed class DependenciesInstruction(SchemaKeyword keyword, DependentRequiredInstruction names, DependentSchemasInstruction schemas)
    : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => names.IsValid(ref evaluator, node) && schemas.IsValid(ref evaluator, node);

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        names.Explain(ref evaluator, node, schema);
        schemas.Explain(ref evaluator, node, schema);
    }
}
