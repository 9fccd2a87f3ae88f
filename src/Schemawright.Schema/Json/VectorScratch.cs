#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors}"/>, kept from text to text.</summary>
internal sealed unsafe class VectorScratch
{
    /// <summary>How many blocks are read before their symbols are.</summary>
    public const int MostBlocks = 16;

    /// <summary>How many tokens the blocks can have, with what may be written behind them.</summary>
    public const int MostTokens = (MostBlocks * TextBlock.Length) + BitPlaces.Slack;

    // One block more than is used: the first symbol lies where a block would start, which makes it quicker to read what has just been written.
    private readonly byte[] _symbols = GC.AllocateUninitializedArray<byte>((MostBlocks + 2) * TextBlock.Length, pinned: true);
    private readonly uint[] _owners = new uint[TextBlock.Length + Vector512<uint>.Count];

    /// <summary>Sets memory aside.</summary>
    public VectorScratch()
    {
        var first = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_symbols));
        Symbols = (byte*)((first + TextBlock.Length - 1) & ~(nuint)(TextBlock.Length - 1));
    }

    /// <summary>The first of the symbols of the blocks.</summary>
    public byte* Symbols { get; }

    /// <summary>The numbers of the objects that have the names among the symbols of a block.</summary>
    public ref uint Owners => ref MemoryMarshal.GetArrayDataReference(_owners);
}
#endif
