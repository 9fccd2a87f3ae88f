using Schemawright.Evaluation.Instructions;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>
/// Selects a schema's instructions for one kind of value. The instructions of schemas that it applies to the same value by reference or <c>allOf</c>, or as the
/// only branch of a union that allows the kind, are inlined if that makes no difference: within one resource, and without <c>unevaluated…</c> keywords.
/// </summary>
internal sealed class KindPlanner
{
    // Beyond these limits, schemas are applied one by one.
    private const int MaxInlineDepth = 8;
    private const int MaxSchemas = 32;

    private readonly SchemaPlan _plan;
    private readonly JsonKind _kind;
    private readonly List<Instruction> _instructions = [];
    private int _schemas;

    private KindPlanner(SchemaPlan plan, JsonKind kind) => (_plan, _kind) = (plan, kind);

    /// <summary>Selects the instructions.</summary>
    public static KindPlan Select(SchemaPlan plan, JsonKind kind)
    {
        var planner = new KindPlanner(plan, kind);
        planner.Add(plan, MaxInlineDepth);

        // If the schema does not allow the kind, no other instruction matters.
        var refusal = planner._instructions.Find(instruction => instruction.Refuses(kind));
        Instruction[] selected = refusal is not null
            ? [refusal]
            : [.. planner._instructions.Select(planner.Specialise).OrderBy(static instruction => instruction.Rank)];
        return new KindPlan(selected, refusal is null && plan.Content.ReadsEvaluated(kind));
    }

    private void Add(SchemaPlan plan, int depth)
    {
        _schemas++;

        // Nothing else matters then; in particular, the branches of unions need not be analyzed.
        if (Array.Find(plan.Content.Assertions, instruction => instruction is TypeInstruction && instruction.Refuses(_kind)) is { } refusal)
        {
            _instructions.Add(refusal);
            return;
        }

        foreach (var instruction in plan.Content.Assertions)
        {
            var inner = instruction.AppliedInPlace(_kind);
            if (inner.Length > 0 && depth > 0 && _schemas + inner.Length <= MaxSchemas && Array.TrueForAll(inner, CanBeInlined))
            {
                foreach (var schema in inner)
                    Add(schema, depth - 1);
            }
            else if (instruction.Concerns(_kind))
            {
                _instructions.Add(instruction);
            }
        }
    }

    private Instruction Specialise(Instruction instruction) =>
        _kind == JsonKind.Object && instruction is ConditionalInstruction conditional
            ? CasesInstruction.TryCreate(conditional, _plan.Resource) ?? instruction
            : instruction;

    private bool CanBeInlined(SchemaPlan inner) => ReferenceEquals(inner.Resource, _plan.Resource) && !inner.Content.ReadsEvaluated(_kind);
}
