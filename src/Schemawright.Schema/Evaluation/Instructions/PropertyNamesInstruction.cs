using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>propertyNames</c>, Core section 10.3.2.4: property names are string nodes of the document like any others.</summary>
internal sealed class PropertyNamesInstruction(SchemaKeyword keyword, SchemaPlan subschema) : Instruction(keyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Children;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        for (var name = node + 1; name < evaluator.Json.EndOf(node); name = evaluator.Json.After(name + 1))
        {
            if (!evaluator.IsValidChild(subschema, name))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var isValid = true;
        for (var name = node + 1; name < evaluator.Json.EndOf(node); name = evaluator.Json.After(name + 1))
            isValid &= evaluator.ExplainChild(unit, subschema, "", name);
        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
