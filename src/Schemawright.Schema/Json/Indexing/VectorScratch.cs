#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Json.Indexing;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors, TLayout}"/>, reused for each document.</summary>
internal sealed unsafe class VectorScratch
{
    /// <summary>How many blocks are read before their symbols are.</summary>
    public const int MaxBlocks = 32;

    /// <summary>The maximum number of tokens of the blocks, with what may be overwritten after them.</summary>
    public const int MaxTokens = (MaxBlocks * ByteBlock.Length) + BitPositions.Slack;

    // Up to a block of symbols may be kept before those of the blocks, and as many may be read after the last one. One block more, because the first symbol is
    // aligned to a block, which makes it faster to read what has just been written.
    private readonly byte[] _symbols = GC.AllocateUninitializedArray<byte>((MaxBlocks + 3) * ByteBlock.Length, pinned: true);
    private readonly TokenBounds[] _bounds = new TokenBounds[MaxBlocks];

    /// <summary>Allocates the memory.</summary>
    public VectorScratch()
    {
        var first = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_symbols));
        Symbols = (byte*)((first + ByteBlock.Length - 1) & ~(nuint)(ByteBlock.Length - 1));
    }

    /// <summary>The first of the symbols of the blocks.</summary>
    public byte* Symbols { get; }

    /// <summary>Where the tokens of the blocks start and end.</summary>
    public ref TokenBounds Bounds => ref MemoryMarshal.GetArrayDataReference(_bounds);
}
#endif
