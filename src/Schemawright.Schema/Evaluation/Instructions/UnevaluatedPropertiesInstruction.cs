using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>unevaluatedProperties</c>, Core section 11.3.</summary>
internal sealed class UnevaluatedPropertiesInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Unevaluated;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var tracker = evaluator.Tracker;
        var set = tracker.Gather(evaluator.Json, node);
        var isValid = true;
        for (var name = node + 1; isValid && name < evaluator.Json.EndOf(node); name = evaluator.Json.After(name + 1))
            isValid = tracker.Contains(set, name + 1) || evaluator.IsValidChild(subschema, name + 1);
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
        for (var name = node + 1; name < evaluator.Json.EndOf(node); name = evaluator.Json.After(name + 1))
        {
            if (!tracker.Contains(set, name + 1))
                isValid &= evaluator.ExplainChild(unit, subschema, "", name + 1);
        }

        tracker.Release(set);
        tracker.AddAll(evaluator.Json, node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
