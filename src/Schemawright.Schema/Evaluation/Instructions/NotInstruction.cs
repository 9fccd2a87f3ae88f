using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>not</c>, Core section 10.2.1.4. What its subschema evaluates never counts as evaluated.</summary>
internal sealed class NotInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var (count, wasActive) = (evaluator.Tracker.Count, evaluator.Tracker.IsActive);
        evaluator.Tracker.IsActive = false;
        var isValid = evaluator.IsValid(subschema, node);
        evaluator.Tracker.IsActive = wasActive;
        evaluator.Tracker.CutTo(count);
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

        var (count, wasActive) = (evaluator.Tracker.Count, evaluator.Tracker.IsActive);
        evaluator.Tracker.IsActive = false;
        var isValid = evaluator.Explain(subschema, node, unit.AddSchema(subschema.Source, "", node));
        evaluator.Tracker.IsActive = wasActive;
        evaluator.Tracker.CutTo(count);
        unit.Close(!isValid, true);
    }
}
