#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using Schemawright.Json.Names;

namespace Schemawright.Json.Indexing;

/// <content>Names: no object may have one twice.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Compares the names of an object that has been closed: by their signatures, and themselves where two of these may be the same.</summary>
    /// <param name="colons">The colons behind the names, in a block of symbols.</param>
    /// <param name="starts">Which symbols of the block are the first bytes of tokens.</param>
    /// <param name="count">How many names there are.</param>
    /// <param name="node">The object.</param>
    /// <returns>Whether all names differ.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool NamesDiffer(ulong colons, ulong starts, uint count, int node)
    {
        if (count > NameBitmap.MaxNames)
            return NamesDiffer(node);

        var marks = new NameBitmap();
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

        return marks.AllDiffer || NamesDiffer(node);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool NamesDiffer(int node) => UniqueNames.AreIn(JsonSoFar, node);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly uint SignSeldomName(ref JsonToken token) =>
        NameSignature.OfSeldom(JsonSoFar, (int)(Unsafe.ByteOffset(ref _tokens, ref token) / Unsafe.SizeOf<JsonToken>()));
}
#endif
