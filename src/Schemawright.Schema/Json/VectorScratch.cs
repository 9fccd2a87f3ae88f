#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Schema.Json;

/// <summary>The working memory of a <see cref="VectorIndexBuilder{TVectors}"/>, kept from text to text.</summary>
internal sealed unsafe class VectorScratch
{
    /// <summary>How many blocks are read before their symbols are.</summary>
    public const int MostBlocks = 16;

    /// <summary>How many tokens the blocks can have, with what may be written behind them.</summary>
    public const int MostTokens = (MostBlocks * TextBlock.Length) + BitPlaces.Slack;

    private const int MostKeptDoubts = 1 << 10;

    // One block more than is used: the first symbol lies where a block would start, which makes it quicker to read what has just been written.
    private readonly byte[] _symbols = GC.AllocateUninitializedArray<byte>((MostBlocks + 2) * TextBlock.Length, pinned: true);
    private readonly TokenBounds[] _bounds = new TokenBounds[MostBlocks];
    private int[] _doubts = new int[TextBlock.Length];
    private int _doubtCount;

    /// <summary>Sets memory aside.</summary>
    public VectorScratch()
    {
        var first = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_symbols));
        Symbols = (byte*)((first + TextBlock.Length - 1) & ~(nuint)(TextBlock.Length - 1));
    }

    /// <summary>The first of the symbols of the blocks.</summary>
    public byte* Symbols { get; }

    /// <summary>Where the tokens of the blocks start and end.</summary>
    public ref TokenBounds Bounds => ref MemoryMarshal.GetArrayDataReference(_bounds);

    /// <summary>Whether some object may have a name twice.</summary>
    public bool HasDoubts => _doubtCount != 0;

    /// <summary>Starts a text.</summary>
    public void ForgetDoubts() => _doubtCount = 0;

    /// <summary>Remembers an object that may have a name twice.</summary>
    public void Doubt(int node)
    {
        if (_doubtCount == _doubts.Length)
            Array.Resize(ref _doubts, _doubtCount * 2);
        _doubts[_doubtCount++] = node;
    }

    /// <summary>The objects that may have a name twice.</summary>
    public ReadOnlySpan<int> Doubts => _doubts.AsSpan(0, _doubtCount);

    /// <summary>Leaves an unusually large array to the garbage collector.</summary>
    public void Trim()
    {
        if (_doubts.Length > MostKeptDoubts)
            _doubts = new int[TextBlock.Length];
    }
}
#endif
