using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>dependentSchemas</c>, Core section 10.2.2.4, and the schemas of <c>dependencies</c>.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="dependencies">The schemas, by the name of the property that requires them.</param>
internal sealed class DependentSchemasInstruction(
    SchemaKeyword keyword, IReadOnlyList<(string Name, byte[] Utf8Name, SchemaPlan Plan)> dependencies) : Instruction(keyword)
{
    private readonly (string Name, byte[] Utf8Name, SchemaPlan Plan)[] _dependencies = [.. dependencies];

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        foreach (var (_, name, plan) in _dependencies)
        {
            if (PropertyLookup.Has(evaluator.Json, node, name) && !evaluator.IsValid(plan, node))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var isValid = true;
        foreach (var (name, utf8Name, plan) in _dependencies)
        {
            if (PropertyLookup.Has(evaluator.Json, node, utf8Name))
                isValid &= evaluator.ExplainInPlace(unit, plan, name, node);
        }

        unit.Close(isValid, evaluator.State.KeepsEverything);
    }
}
