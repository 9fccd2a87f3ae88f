using System.Globalization;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>allOf</c>, Core section 10.2.1.1.</summary>
internal sealed class AllOfInstruction(SchemaKeyword keyword, SchemaPlan[] branches) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override SchemaPlan[] AppliedInPlace(JsonKind kind) => branches;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        foreach (var branch in branches)
        {
            if (!evaluator.IsValid(branch, node))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var isValid = true;
        for (var i = 0; i < branches.Length; i++)
            isValid &= evaluator.ExplainInPlace(unit, branches[i], i.ToString(CultureInfo.InvariantCulture), node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
