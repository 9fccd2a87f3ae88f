using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>required</c>, Validation section 6.5.3.</summary>
internal sealed class RequiredInstruction(SchemaKeyword keyword, Utf8Table names) : Instruction(keyword)
{
    private const int BitsPerWord = 64;
    private const int WordsOnStack = 16;

    private readonly Utf8Table _names = names;

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Selective;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var json = evaluator.Json;
        if (json.CountOf(node) < _names.Count)
            return false;

        return _names.Count <= BitsPerWord ? HasFew(json, node) : HasMany(json, node);
    }

    private bool HasFew(in IndexedJson json, int node)
    {
        var missing = _names.Count == BitsPerWord ? ulong.MaxValue : (1UL << _names.Count) - 1;
        var end = json.EndOf(node);
        var next = 0;
        for (var name = node + 1; missing != 0 && name < end; name = json.After(name + 1))
        {
            if (_names.IndexOf(json, name, ref next) is var index && index >= 0)
                missing &= ~(1UL << index);
        }

        return missing == 0;
    }

    private bool HasMany(in IndexedJson json, int node)
    {
        var words = (_names.Count + BitsPerWord - 1) / BitsPerWord;
        var seen = words <= WordsOnStack ? stackalloc ulong[WordsOnStack] : new ulong[words];
        var missing = _names.Count;
        for (var name = node + 1; missing > 0 && name < json.EndOf(node); name = json.After(name + 1))
        {
            var index = _names.IndexOf(json, name);
            if (index < 0 || (seen[index / BitsPerWord] & (1UL << (index % BitsPerWord))) != 0)
                continue;
            seen[index / BitsPerWord] |= 1UL << (index % BitsPerWord);
            missing--;
        }

        return missing == 0;
    }
}
