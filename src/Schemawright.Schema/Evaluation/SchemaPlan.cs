using Schemawright.Schema.Documents;
using Schemawright.Schema.Evaluation.Instructions;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Evaluation;

/// <summary>What one schema asks of a value, ready to be carried out: for each kind of value, only the instructions that say something about it.</summary>
/// <remarks>Plans refer to each other as schemas do, circles included. The compiler fills them once, before anybody evaluates; from then on they never change.</remarks>
internal sealed class SchemaPlan
{
    private const int KindCount = 8;

    private static readonly Instruction[][] NoInstructions = [[], [], [], [], [], [], [], []];

    private Instruction[][] _byKind = NoInstructions;

    internal SchemaPlan(SchemaNode source) => Source = source;

    /// <summary>The schema that the plan was made of.</summary>
    public SchemaNode Source { get; }

    /// <summary>The resource that is entered with the schema; part of the dynamic scope.</summary>
    public SchemaResource Resource => Source.Resource;

    /// <summary>The instructions of the schema's keywords, for explanations: one for each keyword, in document order, those that need the others' results last.</summary>
    public Instruction[] Keywords { get; private set; } = [];

    /// <summary>Whether the schema asks which members nothing has evaluated.</summary>
    public bool HasUnevaluatedProperties { get; private set; }

    /// <summary>Whether the schema asks which items nothing has evaluated.</summary>
    public bool HasUnevaluatedItems { get; private set; }

    /// <summary>Whether the schema applies others, so that carrying it out may take long.</summary>
    public bool AppliesOthers { get; private set; }

    /// <summary>The instructions for a kind of value, the cheapest first.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>All that must hold.</returns>
    public Instruction[] InstructionsFor(JsonKind kind) => _byKind[(int)kind];

    /// <summary>Whether the marks of evaluated members or items are needed for a kind of value.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True where an <c>unevaluated…</c> keyword will read them.</returns>
    public bool ReadsMarks(JsonKind kind) => (HasUnevaluatedProperties && kind == JsonKind.Object) || (HasUnevaluatedItems && kind == JsonKind.Array);

    internal void Fill(IReadOnlyList<Instruction> keywords, IReadOnlyList<Instruction> fast)
    {
        Keywords = [.. keywords];
        AppliesOthers = keywords.Any(static instruction => instruction.Rank >= InstructionRank.Children);
        HasUnevaluatedProperties = keywords.Any(static instruction => instruction is UnevaluatedPropertiesInstruction);
        HasUnevaluatedItems = keywords.Any(static instruction => instruction is UnevaluatedItemsInstruction);
        if (fast.Count == 0)
            return;
        var byKind = new Instruction[KindCount][];
        for (var kind = 0; kind < KindCount; kind++)
            byKind[kind] = Select(fast, (JsonKind)kind);
        _byKind = byKind;
    }

    private static Instruction[] Select(IReadOnlyList<Instruction> instructions, JsonKind kind)
    {
        // A kind that the schema does not allow needs no other reason.
        var refusal = instructions.FirstOrDefault(instruction => instruction is TypeInstruction type && type.Refuses(kind));
        return refusal is not null ? [refusal] : [.. instructions.Where(instruction => instruction.Concerns(kind)).OrderBy(static instruction => instruction.Rank)];
    }
}
