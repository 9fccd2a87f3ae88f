using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>not</c>, Core section 10.2.1.4. What its subschema evaluates never counts.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="subschema">The subschema.</param>
internal sealed class NotInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var (count, wasActive) = (evaluator.Marks.Count, evaluator.Marks.IsActive);
        evaluator.Marks.IsActive = false;
        var isValid = evaluator.IsValid(subschema, node);
        evaluator.Marks.IsActive = wasActive;
        evaluator.Marks.CutTo(count);
        return !isValid;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        if (!evaluator.State.KeepsEverything)
        {
            unit.Close(IsValid(ref evaluator, node), false);
            return;
        }

        var (count, wasActive) = (evaluator.Marks.Count, evaluator.Marks.IsActive);
        evaluator.Marks.IsActive = false;
        var isValid = evaluator.Explain(subschema, node, unit.AddSchema(subschema.Source, string.Empty, node));
        evaluator.Marks.IsActive = wasActive;
        evaluator.Marks.CutTo(count);
        unit.Close(!isValid, true);
    }
}
