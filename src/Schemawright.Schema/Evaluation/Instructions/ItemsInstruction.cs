using System.Globalization;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>prefixItems</c> and <c>items</c>, Core section 10.3.1, or <c>items</c> and <c>additionalItems</c> of earlier drafts.</summary>
/// <param name="prefixKeyword">The keyword with the schemas of the first items; <see langword="null"/> if there is none.</param>
/// <param name="prefix">A schema for each of the first items.</param>
/// <param name="restKeyword">The keyword with the schema of all other items; <see langword="null"/> if there is none.</param>
/// <param name="rest">The schema of all other items.</param>
internal sealed class ItemsInstruction(SchemaKeyword? prefixKeyword, SchemaPlan[] prefix, SchemaKeyword? restKeyword, SchemaPlan? rest)
    : Instruction(prefixKeyword ?? restKeyword)
{
    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Children;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Array;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var end = evaluator.Json.EndOf(node);
        var item = node + 1;
        for (var i = 0; i < prefix.Length && item < end; i++, item = evaluator.Json.After(item))
        {
            if (!evaluator.IsValidChild(prefix[i], item))
                return false;
        }

        Mark(ref evaluator, node, item);
        for (; rest is not null && item < end; item = evaluator.Json.After(item))
        {
            if (!evaluator.IsValidChild(rest, item))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var end = evaluator.Json.EndOf(node);
        var item = node + 1;
        if (prefixKeyword is not null)
        {
            var unit = schema.AddKeyword(prefixKeyword, node);
            var isValid = true;
            for (var i = 0; i < prefix.Length && item < end; i++, item = evaluator.Json.After(item))
                isValid &= evaluator.ExplainChild(unit, prefix[i], i.ToString(CultureInfo.InvariantCulture), item);
            unit.Close(isValid, evaluator.State.KeepsEverything);
        }

        Mark(ref evaluator, node, item);
        if (restKeyword is not null && rest is not null)
        {
            var unit = schema.AddKeyword(restKeyword, node);
            var isValid = true;
            for (; item < end; item = evaluator.Json.After(item))
                isValid &= evaluator.ExplainChild(unit, rest, "", item);
            unit.Close(isValid, evaluator.State.KeepsEverything);
        }
    }

    private void Mark(ref Evaluator evaluator, int node, int endOfPrefix)
    {
        if (!evaluator.Tracker.IsActive)
            return;
        if (rest is null)
            evaluator.Tracker.Add(node + 1, endOfPrefix);
        else
            evaluator.Tracker.AddAll(evaluator.Json, node);
    }
}
