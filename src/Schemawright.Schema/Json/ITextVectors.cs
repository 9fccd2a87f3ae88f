#if NET
namespace Schemawright.Schema.Json;

/// <summary>What vectors of one width do for <see cref="VectorIndexBuilder{TVectors}"/>.</summary>
internal interface ITextVectors
{
    /// <summary>Finds the bytes that matter in <see cref="TextBlock.Length"/> bytes.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="block">Where the bytes that matter stand.</param>
    static abstract void Read(ref readonly byte start, out TextBlock block);

    /// <summary>Finds tabs, line feeds and carriage returns in <see cref="TextBlock.Length"/> bytes.</summary>
    /// <param name="start">The first of them.</param>
    /// <returns>Where they stand.</returns>
    static abstract ulong FindLineSpace(ref readonly byte start);

    /// <summary>Finds bytes of characters beyond ASCII in <see cref="TextBlock.Length"/> bytes.</summary>
    /// <param name="start">The first of them.</param>
    /// <returns>Where they stand.</returns>
    static abstract ulong FindNonAscii(ref readonly byte start);

    /// <summary>Finds digits in <see cref="TextBlock.Length"/> bytes.</summary>
    /// <param name="start">The first of them.</param>
    /// <returns>Where they stand.</returns>
    static abstract ulong FindDigits(ref readonly byte start);

    /// <summary>Writes where the bits of a mask are.</summary>
    /// <param name="first">Where the first place goes; behind the last one, up to <see cref="BitPlaces.Slack"/> more may be written over.</param>
    /// <param name="bits">The mask.</param>
    /// <param name="offset">What bit 0 stands for.</param>
    static abstract void WritePlaces(ref uint first, ulong bits, uint offset);

    /// <summary>Writes tokens whose offsets are the bits of two masks.</summary>
    /// <param name="first">The first token; behind the last one, up to <see cref="BitPlaces.Slack"/> more may be written over.</param>
    /// <param name="starts">Where the tokens start.</param>
    /// <param name="ends">Where their last bytes are; there may be one bit less.</param>
    /// <param name="offset">What bit 0 stands for.</param>
    static abstract void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset);
}
#endif
