using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Names;
using Schemawright.Json.Strings;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>enum</c> and <c>const</c>, Validation sections 6.1.2 and 6.1.3.</summary>
internal sealed class EnumInstruction : Instruction
{
    private readonly Utf8Table _strings;
    private readonly int[] _others;
    private readonly int _kinds;

    /// <summary>Sorts the values, which are nodes of the schema document, by kind.</summary>
    public EnumInstruction(SchemaKeyword keyword, IReadOnlyList<int> values)
        : base(keyword)
    {
        var document = keyword.Owner.Document;
        var strings = new List<string>();
        var others = new List<int>();
        foreach (var value in values)
        {
            var json = document.Json;
            _kinds |= 1 << (int)json.KindOf(value);
            if (json.IsString(value))
                strings.Add(JsonStrings.GetString(json, value));
            else
                others.Add(value);
        }

        _strings = new Utf8Table([.. strings.Distinct(StringComparer.Ordinal)]);
        _others = [.. others];
    }

    /// <summary>The strings among the values.</summary>
    public Utf8Table Strings => _strings;

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Selective;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var kind = evaluator.Json.KindOf(node);
        if (((_kinds >> (int)kind) & 1) == 0)
            return false;
        if (kind == JsonKind.String)
            return _strings.IndexOf(evaluator.Json, node) >= 0;
        if (kind is JsonKind.True or JsonKind.False or JsonKind.Null)
            return true;

        var schema = Keyword!.Owner.Document.Json;
        foreach (var value in _others)
        {
            if (schema.KindOf(value) == kind && JsonEquality.AreEqual(evaluator.Json, node, schema, value))
                return true;
        }

        return false;
    }
}
