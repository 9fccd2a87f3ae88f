#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors}"/>, kept from text to text.</summary>
internal sealed class VectorScratch
{
    /// <summary>How many blocks are read before their brackets are matched.</summary>
    public const int MostBlocks = 16;

    private const int MostSymbols = (MostBlocks * TextBlock.Length) + BitPlaces.Slack;

    private readonly byte[] _lastBlock = new byte[TextBlock.Length];

    /// <summary>The blocks.</summary>
    public BlockSummary[] Blocks { get; } = new BlockSummary[MostBlocks];

    /// <summary>Where the blocks have brackets.</summary>
    public uint[] Brackets { get; } = new uint[MostSymbols];

    /// <summary>Where the blocks have colons.</summary>
    public uint[] Colons { get; } = new uint[MostSymbols];

    /// <summary>The signatures of the names that the colons stand behind.</summary>
    public uint[] Signatures { get; } = new uint[MostSymbols];

    /// <summary>Continues the last bytes of a text by spaces, which also end a number at the very end.</summary>
    public ref byte PadLastBlock(ReadOnlySpan<byte> rest)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_lastBlock);
        Vector512.Create((byte)' ').StoreUnsafe(ref first);
        rest.CopyTo(_lastBlock);
        return ref first;
    }
}
#endif
