using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>if</c> with its <c>then</c> and <c>else</c>, Core section 10.2.2.</summary>
internal sealed class ConditionalInstruction(
    SchemaKeyword keyword, SchemaPlan condition, (SchemaKeyword Keyword, SchemaPlan Plan)? consequence, (SchemaKeyword Keyword, SchemaPlan Plan)? alternative)
    : Instruction(keyword)
{
    /// <summary>The subschema of <c>if</c>.</summary>
    public SchemaPlan Condition => condition;

    /// <summary>The subschema of <c>then</c>; <see langword="null"/> if there is none.</summary>
    public SchemaPlan? Consequence => consequence?.Plan;

    /// <summary>The subschema of <c>else</c>; <see langword="null"/> if there is none.</summary>
    public SchemaPlan? Alternative => alternative?.Plan;

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var applied = evaluator.IsValidBranch(condition, node) ? consequence : alternative;
        return applied is null || evaluator.IsValid(applied.Value.Plan, node);
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var keepsEverything = evaluator.State.KeepsEverything;
        bool holds;
        if (keepsEverything)
        {
            var unit = schema.AddKeyword(Keyword!, node);
            holds = evaluator.ExplainInPlace(unit, condition, "", node);
            unit.Close(true, true);
        }
        else
        {
            holds = evaluator.IsValidBranch(condition, node);
        }

        if ((holds ? consequence : alternative) is { } applied)
        {
            var unit = schema.AddKeyword(applied.Keyword, node);
            unit.Close(evaluator.ExplainInPlace(unit, applied.Plan, "", node), keepsEverything);
        }
    }
}
