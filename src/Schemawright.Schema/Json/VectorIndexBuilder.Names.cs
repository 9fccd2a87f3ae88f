#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Names: no object may have one twice.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Enters names of an object.</summary>
    /// <param name="colons">The colons behind them, in a block of symbols.</param>
    /// <param name="starts">Which symbols of the block are the first bytes of tokens.</param>
    /// <param name="node">The object.</param>
    /// <param name="level">Its level; 0 for an object that lies in one block of symbols, all of whose names are entered one behind the other.</param>
    private readonly void EnterNames(ulong colons, ulong starts, int node, uint level)
    {
        var owner = _firstOwner + ((uint)node << OpenNames.LevelBits) + level;
        ref var places = ref _names.Places;
        ref var before = ref Unsafe.Add(ref _tokens, _nodes - 1);
        var lastStart = (uint)_length - sizeof(ulong);
        var differ = true;
        for (; colons != 0; colons &= colons - 1)
        {
            ref var token = ref Unsafe.Add(ref before, BitOperations.PopCount(starts & (colons ^ (colons - 1))));
            var name = token.Start + 1;
            var signature = (int)(token.Data | (lastStart - name)) >= 0
                ? NameSignature.Of(_text + name, (int)(token.Data - name))
                : SignSeldomName(ref token);
            differ &= OpenNames.TryEnter(ref places, signature, owner);
        }

        if (!differ && !OpenNames.IsDeep(level))
            _scratch.Doubt(node);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly uint SignSeldomName(ref JsonToken token) =>
        NameSignature.OfSeldom(JsonSoFar, (int)(Unsafe.ByteOffset(ref _tokens, ref token) / Unsafe.SizeOf<JsonToken>()));

    /// <summary>Compares the names of the objects that may have one twice, once all have been closed.</summary>
    /// <returns>Whether one has.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool HasDuplicate()
    {
        var last = -1;
        foreach (var node in _scratch.SortDoubts())
        {
            if (node != last && !MemberSignatures.AllDiffer(JsonSoFar, node) && MemberNames.FindDuplicate(JsonSoFar, node) >= 0)
                return true;
            last = node;
        }

        return false;
    }
}
#endif
