using Schemawright.Evaluation.Instructions;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>The compiled keywords of one schema.</summary>
internal sealed class PlanContent
{
    /// <summary>Takes the instructions.</summary>
    /// <param name="keywords">One for each keyword, in document order, those that need the others' results last.</param>
    /// <param name="assertions">Those of them that a verdict needs.</param>
    public PlanContent(Instruction[] keywords, Instruction[] assertions)
    {
        Keywords = keywords;
        Assertions = assertions;
        HasUnevaluatedProperties = Array.Exists(keywords, static instruction => instruction is UnevaluatedPropertiesInstruction);
        HasUnevaluatedItems = Array.Exists(keywords, static instruction => instruction is UnevaluatedItemsInstruction);
    }

    /// <summary>The instructions for explanations.</summary>
    public Instruction[] Keywords { get; }

    /// <summary>The instructions for verdicts.</summary>
    public Instruction[] Assertions { get; }

    /// <summary>Whether the schema asks which members nothing has evaluated.</summary>
    public bool HasUnevaluatedProperties { get; }

    /// <summary>Whether the schema asks which items nothing has evaluated.</summary>
    public bool HasUnevaluatedItems { get; }

    /// <summary>Whether the marks of evaluated members or items are needed for a kind of value.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True where an <c>unevaluated…</c> keyword will read them.</returns>
    public bool ReadsEvaluated(JsonKind kind) => (HasUnevaluatedProperties && kind == JsonKind.Object) || (HasUnevaluatedItems && kind == JsonKind.Array);
}
