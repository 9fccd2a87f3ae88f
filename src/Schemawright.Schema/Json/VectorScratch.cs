#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors}"/>, kept from text to text.</summary>
internal sealed class VectorScratch
{
    /// <summary>How many blocks are read before their symbols are.</summary>
    public const int MostBlocks = 16;

    /// <summary>How many tokens the blocks can have, with what may be written behind them.</summary>
    public const int MostTokens = (MostBlocks * TextBlock.Length) + BitPlaces.Slack;

    private readonly byte[] _symbols = new byte[(MostBlocks + 1) * TextBlock.Length];
    private readonly uint[] _signatures = new uint[TextBlock.Length + Vector512<uint>.Count];

    /// <summary>The first of the symbols of the blocks.</summary>
    public ref byte Symbols => ref MemoryMarshal.GetArrayDataReference(_symbols);

    /// <summary>The signatures of the names among the symbols of a block.</summary>
    public ref uint Signatures => ref MemoryMarshal.GetArrayDataReference(_signatures);
}
#endif
