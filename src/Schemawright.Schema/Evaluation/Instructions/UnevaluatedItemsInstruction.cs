using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>unevaluatedItems</c>, Core section 11.2.</summary>
internal sealed class UnevaluatedItemsInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Unevaluated;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var tracker = evaluator.Tracker;
        var set = tracker.Gather(evaluator.Json, node);
        var isValid = true;
        for (var item = node + 1; isValid && item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
            isValid = tracker.Contains(set, item) || evaluator.IsValidChild(subschema, item);
        tracker.Release(set);
        tracker.AddAll(evaluator.Json, node);
        return isValid;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var tracker = evaluator.Tracker;
        var set = tracker.Gather(evaluator.Json, node);
        var isValid = true;
        for (var item = node + 1; item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
        {
            if (!tracker.Contains(set, item))
                isValid &= evaluator.ExplainChild(unit, subschema, "", item);
        }

        tracker.Release(set);
        tracker.AddAll(evaluator.Json, node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
