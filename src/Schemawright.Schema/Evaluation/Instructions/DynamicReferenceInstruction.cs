using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary>
/// <c>$dynamicRef</c>, Core section 8.2.3.2, and the <c>$recursiveRef</c> of 2019-09: resolves to the outermost resource of the
/// dynamic scope that has the anchor.
/// </summary>
/// <param name="keyword">The keyword.</param>
/// <param name="initial">The target if no resource of the dynamic scope has the anchor; <see langword="null"/> if the evaluation must stop then.</param>
/// <param name="candidates">The schemas with the anchor, by resource.</param>
internal sealed class DynamicReferenceInstruction(
    SchemaKeyword keyword, SchemaPlan? initial, IReadOnlyList<(SchemaResource Resource, SchemaPlan Plan)> candidates)
    : Instruction(keyword)
{
    private readonly (SchemaResource Resource, SchemaPlan Plan)[] _candidates = [.. candidates];

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node) => evaluator.IsValid(Target(evaluator.State.Scopes), node);

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        unit.Close(evaluator.ExplainInPlace(unit, Target(evaluator.State.Scopes), "", node), evaluator.State.KeepsEverything);
    }

    private SchemaPlan Target(ReadOnlySpan<SchemaResource?> scopes)
    {
        foreach (var scope in scopes)
        {
            foreach (var (resource, plan) in _candidates)
            {
                if (ReferenceEquals(resource, scope))
                    return plan;
            }
        }

        return initial ?? throw new EvaluationLimitException(
            $"The dynamic reference '{Keyword!.AsString()}' cannot be resolved: no schema in the dynamic scope has this anchor; the evaluation was stopped.");
    }
}
