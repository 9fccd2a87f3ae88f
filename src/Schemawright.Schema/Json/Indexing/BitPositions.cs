#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>Writes the positions of the set bits of masks, several at a time, even if fewer are set: that saves a branch for each bit.</summary>
internal static class BitPositions
{
    /// <summary>How many entries after the last one may be overwritten.</summary>
    public const int Slack = 16;

    private const int AtOnce = 4;

    /// <inheritdoc cref="IByteVectors.WriteSymbols"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void WriteSymbols(byte* first, byte* start, ulong bits)
    {
        for (; bits != 0; first += AtOnce)
        {
            for (var i = 0; i < AtOnce; i++, bits &= bits - 1)
                first[i] = start[BitOperations.TrailingZeroCount(bits) & (ByteBlock.Length - 1)];
        }
    }

    /// <inheritdoc cref="IByteVectors.WriteTokens"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset)
    {
        for (; starts != 0; first = ref Unsafe.Add(ref first, AtOnce))
        {
            for (var i = 0; i < AtOnce; i++, starts &= starts - 1, ends &= ends - 1)
            {
                var start = offset + (uint)BitOperations.TrailingZeroCount(starts);
                Unsafe.Add(ref first, i) = new JsonToken(start, offset + (uint)BitOperations.TrailingZeroCount(ends));
            }
        }
    }
}
#endif
