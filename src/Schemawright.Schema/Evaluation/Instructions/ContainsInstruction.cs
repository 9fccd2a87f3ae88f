using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>, Core section 10.3.1.3 and Validation section 6.4.</summary>
/// <param name="keyword">The keyword <c>contains</c>.</param>
/// <param name="subschema">The schema that some items match.</param>
/// <param name="minimum">How many at least.</param>
/// <param name="maximum">How many at most.</param>
internal sealed class ContainsInstruction(SchemaKeyword keyword, SchemaPlan subschema, int minimum, int maximum) : Instruction(keyword)
{
    private readonly bool _marksItems = keyword.Owner.Dialect.ContainsEvaluatesItems;

    /// <summary>The keyword <c>minContains</c>, where the schema has it.</summary>
    public SchemaKeyword? MinContains { get; init; }

    /// <summary>The keyword <c>maxContains</c>, where the schema has it.</summary>
    public SchemaKeyword? MaxContains { get; init; }

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Children;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var marks = _marksItems && evaluator.Marks.IsActive;
        var count = 0;
        for (var item = node + 1; item < evaluator.Json.EndOf(node); item = evaluator.Json.After(item))
        {
            if (!evaluator.IsValidChild(subschema, item))
                continue;
            count++;
            if (marks)
                evaluator.Marks.Add(item);
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
            var isMatch = keepsEverything ? evaluator.ExplainChild(unit, subschema, string.Empty, item) : evaluator.IsValidChild(subschema, item);
            if (!isMatch)
                continue;
            count++;
            if (_marksItems && evaluator.Marks.IsActive)
                evaluator.Marks.Add(item);
        }

        unit.Close(count > 0 || minimum == 0, keepsEverything);
        if (MinContains is not null)
            schema.AddKeyword(MinContains, node).Close(count >= minimum, keepsEverything);
        if (MaxContains is not null)
            schema.AddKeyword(MaxContains, node).Close(count <= maximum, keepsEverything);
    }
}
