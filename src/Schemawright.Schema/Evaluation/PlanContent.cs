using Schemawright.Evaluation.Instructions;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>The compiled keywords of one schema.</summary>
internal sealed class PlanContent
{
    /// <summary>Stores the instructions.</summary>
    /// <param name="keywords">One for each keyword, in document order; those that depend on the others come last.</param>
    /// <param name="assertions">Those of them that affect validity.</param>
    public PlanContent(Instruction[] keywords, Instruction[] assertions)
    {
        Keywords = keywords;
        Assertions = assertions;
        HasUnevaluatedProperties = Array.Exists(keywords, static instruction => instruction is UnevaluatedPropertiesInstruction);
        HasUnevaluatedItems = Array.Exists(keywords, static instruction => instruction is UnevaluatedItemsInstruction);
    }

    /// <summary>The instructions for explanations.</summary>
    public Instruction[] Keywords { get; }

    /// <summary>The instructions that decide validity.</summary>
    public Instruction[] Assertions { get; }

    /// <summary>Whether the schema has an <c>unevaluatedProperties</c>.</summary>
    public bool HasUnevaluatedProperties { get; }

    /// <summary>Whether the schema has an <c>unevaluatedItems</c>.</summary>
    public bool HasUnevaluatedItems { get; }

    /// <summary>Whether an <c>unevaluated…</c> keyword will read the evaluated properties or items of a kind of value.</summary>
    public bool ReadsEvaluated(JsonKind kind) => (HasUnevaluatedProperties && kind == JsonKind.Object) || (HasUnevaluatedItems && kind == JsonKind.Array);
}
