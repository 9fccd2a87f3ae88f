#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>Walks over the bits of masks, a few at once, whether or not there are so many: that spares a branch for each.</summary>
internal static class BitPositions
{
    /// <summary>How many places behind the last one may be written over.</summary>
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
