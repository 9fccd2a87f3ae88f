#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using Schemawright.Json.Names;

namespace Schemawright.Json.Indexing;

/// <content>Names: no object may have duplicates.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Compares the names of an object that has been closed: by their signatures, and in full if two of these may be equal.</summary>
    /// <param name="colons">The colons of the object in a block of symbols; each follows a name.</param>
    /// <param name="starts">The symbols of the block that are first bytes of tokens.</param>
    /// <param name="count">The number of names.</param>
    /// <param name="node">The object.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool NamesDiffer(ulong colons, ulong starts, uint count, int node)
    {
        if (count > NameBitmap.MaxNames)
            return NamesDiffer(node);

        var bitmap = new NameBitmap();
        ref var before = ref Unsafe.Add(ref _tokens, _nodes - 1);
        var lastStart = (uint)_length - sizeof(ulong);
        for (; colons != 0; colons &= colons - 1)
        {
            ref var token = ref Unsafe.Add(ref before, BitOperations.PopCount(starts & (colons ^ (colons - 1))));
            var name = token.Start + 1;
            bitmap.Add((int)(token.Data | (lastStart - name)) >= 0
                ? NameSignature.Of(_utf8 + name, (int)(token.Data - name))
                : SignSeldomName(ref token));
        }

        return bitmap.AllDiffer || NamesDiffer(node);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool NamesDiffer(int node) => UniqueNames.AreIn(JsonSoFar, node);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly uint SignSeldomName(ref JsonToken token) =>
        NameSignature.OfSeldom(JsonSoFar, (int)(Unsafe.ByteOffset(ref _tokens, ref token) / Unsafe.SizeOf<JsonToken>()));
}
#endif
