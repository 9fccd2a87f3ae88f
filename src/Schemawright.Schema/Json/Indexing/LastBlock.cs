#if NET
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>A buffer for the last bytes of a document, so that a whole block can be read.</summary>
[InlineArray(ByteBlock.Length)]
internal struct LastBlock
{
    private byte _first;

    /// <summary>Pads the last bytes of a document with spaces, which also end a number at the very end.</summary>
    public static unsafe void Pad(byte* start, int length, out LastBlock block)
    {
        Unsafe.SkipInit(out block);
        new ReadOnlySpan<byte>(start, length).CopyTo(block);
        ((Span<byte>)block).Slice(length).Fill((byte)' ');
    }
}
#endif
