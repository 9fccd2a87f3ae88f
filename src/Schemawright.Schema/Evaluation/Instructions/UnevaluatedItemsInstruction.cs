using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>unevaluatedItems</c>, Core section 11.2.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="subschema">The schema of the items that nothing else has evaluated.</param>
internal sealed class UnevaluatedItemsInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Unevaluated;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var marks = evaluator.Marks;
        var set = marks.Gather(evaluator.Json, node);
        var isValid = true;
        for (var item = node + 1; isValid && item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
            isValid = marks.Contains(set, item) || evaluator.IsValidChild(subschema, item);
        marks.Release(set);
        marks.AddAll(evaluator.Json, node);
        return isValid;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var marks = evaluator.Marks;
        var set = marks.Gather(evaluator.Json, node);
        var isValid = true;
        for (var item = node + 1; item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
        {
            if (!marks.Contains(set, item))
                isValid &= evaluator.ExplainChild(unit, subschema, string.Empty, item);
        }

        marks.Release(set);
        marks.AddAll(evaluator.Json, node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
