#if NET
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>Room for the last bytes of a text, so that a whole block can be read there.</summary>
[InlineArray(ByteBlock.Length)]
internal struct LastBlock
{
    private byte _first;

    /// <summary>Continues the last bytes of a text by spaces, which also end a number at the very end.</summary>
    /// <param name="start">The first of the bytes.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="block">The bytes and the spaces.</param>
    public static unsafe void Pad(byte* start, int length, out LastBlock block)
    {
        Unsafe.SkipInit(out block);
        new ReadOnlySpan<byte>(start, length).CopyTo(block);
        ((Span<byte>)block).Slice(length).Fill((byte)' ');
    }
}
#endif
