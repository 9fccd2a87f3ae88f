#if NET
namespace Schemawright.Json.Indexing;

/// <summary>What vectors of one width do for <see cref="VectorIndexBuilder{TVectors, TLayout}"/>.</summary>
internal interface IByteVectors
{
    /// <summary>Finds the bytes that matter in <see cref="ByteBlock.Length"/> bytes of text. Where there are fewer, it is as if spaces followed them.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many there are; it does no harm to say more than a block has.</param>
    /// <param name="block">Where the bytes that matter stand.</param>
    static abstract unsafe void Read(byte* start, int length, out ByteBlock block);

    /// <summary>Finds the line feeds in <see cref="ByteBlock.Length"/> bytes of text.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many there are; it does no harm to say more than a block has.</param>
    /// <param name="block">What has been read there.</param>
    /// <returns>Bit i for byte i.</returns>
    static abstract unsafe ulong FindLineFeeds(byte* start, int length, in ByteBlock block);

    /// <summary>Finds the line feeds among <see cref="ByteBlock.Length"/> symbols.</summary>
    /// <param name="start">The first of them.</param>
    /// <returns>Bit i for symbol i.</returns>
    static abstract unsafe ulong FindLineFeeds(byte* start);

    /// <summary>Tells <see cref="ByteBlock.Length"/> symbols apart.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="block">Which symbols are which.</param>
    static abstract unsafe void ReadSymbols(byte* start, out SymbolBlock block);

    /// <summary>Copies those of <see cref="ByteBlock.Length"/> bytes that have a bit in a mask, one behind the other.</summary>
    /// <param name="first">Where the first one goes; as many bytes as a block has may be written over.</param>
    /// <param name="start">The first byte of the block, of which no more is read than up to the last bit of the mask.</param>
    /// <param name="block">What has been read there.</param>
    /// <param name="bits">The mask.</param>
    static abstract unsafe void WriteSymbols(byte* first, byte* start, in ByteBlock block, ulong bits);

    /// <summary>Writes tokens whose offsets are the bits of two masks.</summary>
    /// <param name="first">The first token; behind the last one, up to <see cref="BitPositions.Slack"/> more may be written over.</param>
    /// <param name="starts">Where the tokens start.</param>
    /// <param name="ends">Where their last bytes are; there may be one bit less.</param>
    /// <param name="offset">What bit 0 stands for.</param>
    static abstract void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset);
}
#endif
