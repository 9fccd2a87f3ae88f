#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Names: no object may have one twice.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Compares the signatures of an object's names; where two may be the same, the object is remembered.</summary>
    /// <param name="colons">The colons behind the names, in a block of symbols.</param>
    /// <param name="starts">Which symbols of the block are the first bytes of tokens.</param>
    /// <param name="count">How many names there are.</param>
    /// <param name="node">The object.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void CompareNames(ulong colons, ulong starts, uint count, int node)
    {
        var marks = new NameMarks();
        if (count <= NameMarks.MostNames)
        {
            ref var before = ref Unsafe.Add(ref _tokens, _nodes - 1);
            var lastStart = (uint)_length - sizeof(ulong);
            for (; colons != 0; colons &= colons - 1)
            {
                ref var token = ref Unsafe.Add(ref before, BitOperations.PopCount(starts & (colons ^ (colons - 1))));
                var name = token.Start + 1;
                marks.Add((int)(token.Data | (lastStart - name)) >= 0
                    ? NameSignature.Of(_text + name, (int)(token.Data - name))
                    : SignSeldomName(ref token));
            }

            if (marks.AllDiffer)
                return;
        }

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
        foreach (var node in _scratch.Doubts)
        {
            if (!UniqueNames.AreIn(JsonSoFar, node))
                return true;
        }

        return false;
    }
}
#endif
