using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>, Core section 10.3.1.3 and Validation section 6.4.</summary>
internal sealed class ContainsInstruction(SchemaKeyword keyword, SchemaPlan subschema, int minimum, int maximum) : Instruction(keyword)
{
    private readonly bool _evaluatesItems = keyword.Owner.Dialect.ContainsEvaluatesItems;

    /// <summary>The keyword <c>minContains</c>; <see langword="null"/> if the schema does not have it.</summary>
    public SchemaKeyword? MinContains { get; init; }

    /// <summary>The keyword <c>maxContains</c>; <see langword="null"/> if the schema does not have it.</summary>
    public SchemaKeyword? MaxContains { get; init; }

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Children;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var records = _evaluatesItems && evaluator.Tracker.IsActive;
        var count = 0;
        for (var item = node + 1; item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
        {
            if (!evaluator.IsValidChild(subschema, item))
                continue;
            count++;
            if (records)
                evaluator.Tracker.Add(item);
            else if (count >= minimum && maximum == int.MaxValue)
                return true;
            if (count > maximum)
                return false;
        }

        return count >= minimum;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var keepsEverything = evaluator.State.KeepsEverything;
        var unit = schema.AddKeyword(Keyword!, node);
        var count = 0;
        for (var item = node + 1; item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
        {
            var isMatch = keepsEverything ? evaluator.ExplainChild(unit, subschema, "", item) : evaluator.IsValidChild(subschema, item);
            if (!isMatch)
                continue;
            count++;
            if (_evaluatesItems && evaluator.Tracker.IsActive)
                evaluator.Tracker.Add(item);
        }

        unit.Close(count > 0 || minimum == 0, keepsEverything);
        if (MinContains is not null)
            schema.AddKeyword(MinContains, node).Close(count >= minimum, keepsEverything);
        if (MaxContains is not null)
            schema.AddKeyword(MaxContains, node).Close(count <= maximum, keepsEverything);
    }
}
