#if NET
namespace Schemawright.Json.Indexing;

/// <summary>The operations of one vector width that <see cref="VectorIndexBuilder{TVectors, TLayout}"/> needs.</summary>
internal interface IByteVectors
{
    /// <summary>Classifies <see cref="ByteBlock.Length"/> bytes of the document. If there are fewer, spaces are assumed to follow.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many bytes there are; may be more than a block.</param>
    /// <param name="block">The bitmaps of the bytes.</param>
    static abstract unsafe void Read(byte* start, int length, out ByteBlock block);

    /// <summary>Finds the line feeds in <see cref="ByteBlock.Length"/> bytes of the document.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many bytes there are; may be more than a block.</param>
    /// <param name="block">The bitmaps that were read there.</param>
    static abstract unsafe ulong FindLineFeeds(byte* start, int length, in ByteBlock block);

    /// <summary>Finds the line feeds among <see cref="ByteBlock.Length"/> symbols.</summary>
    static abstract unsafe ulong FindLineFeeds(byte* start);

    /// <summary>Classifies <see cref="ByteBlock.Length"/> symbols.</summary>
    static abstract unsafe void ReadSymbols(byte* start, out SymbolBlock block);

    /// <summary>Compresses a block: copies the bytes whose bit is set in a mask, one after the other.</summary>
    /// <param name="first">The destination; a whole block may be overwritten there.</param>
    /// <param name="start">The first byte of the block; nothing after the last bit of the mask is read.</param>
    /// <param name="block">The bitmaps that were read there.</param>
    /// <param name="bits">The mask.</param>
    static abstract unsafe void WriteSymbols(byte* first, byte* start, in ByteBlock block, ulong bits);

    /// <summary>Writes the tokens whose offsets are the bits of two masks.</summary>
    /// <param name="first">The first token; up to <see cref="BitPositions.Slack"/> tokens after the last one may be overwritten.</param>
    /// <param name="starts">Where the tokens start.</param>
    /// <param name="ends">Where the tokens end, inclusive; there may be one bit fewer.</param>
    /// <param name="offset">The offset of bit 0.</param>
    static abstract void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset);
}
#endif
