#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Json.Indexing;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors, TLayout}"/>, kept from text to text.</summary>
internal sealed unsafe class VectorScratch
{
    /// <summary>How many blocks are read before their symbols are.</summary>
    public const int MaxBlocks = 32;

    /// <summary>How many tokens the blocks can have, with what may be written behind them.</summary>
    public const int MaxTokens = (MaxBlocks * ByteBlock.Length) + BitPositions.Slack;

    // Less than a block of symbols may be there before those of the blocks of text, and as many may be read behind the last one. And one more: the first symbol lies where a block would start, which makes it quicker to read what has just been written.
    private readonly byte[] _symbols = GC.AllocateUninitializedArray<byte>((MaxBlocks + 3) * ByteBlock.Length, pinned: true);
    private readonly TokenBounds[] _bounds = new TokenBounds[MaxBlocks];

    /// <summary>Sets memory aside.</summary>
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
