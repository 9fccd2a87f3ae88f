#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Json.Indexing;

/// <summary>A block as two vectors of 32 bytes.</summary>
internal readonly struct ByteVectors256 : IByteVectors
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Read(byte* start, int length, out ByteBlock block)
    {
        LastBlock end;
        if (length < ByteBlock.Length)
        {
            LastBlock.Pad(start, length, out end);
            start = (byte*)&end;
        }

        var low = Vector256.Load(start);
        var high = Vector256.Load(start + Vector256<byte>.Count);
        Unsafe.SkipInit(out block);
        block.Quotes = WhereEqual(low, high, (byte)'"');
        block.Backslashes = WhereEqual(low, high, (byte)'\\');
        block.Structural = MaskOf(FindStructural(low), FindStructural(high));
        block.Letters = MaskOf(low + low, high + high);
        block.WhiteSpace = MaskOf(FindWhiteSpace(low), FindWhiteSpace(high));
        block.Controls = MaskOf(FindControls(low), FindControls(high));
        block.NonAscii = MaskOf(low, high);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong FindLineFeeds(byte* start, int length, in ByteBlock block)
    {
        if (length >= ByteBlock.Length)
            return FindLineFeeds(start);
        LastBlock.Pad(start, length, out var end);
        return FindLineFeeds((byte*)&end);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong FindLineFeeds(byte* start) => WhereEqual(Vector256.Load(start), Vector256.Load(start + Vector256<byte>.Count), (byte)'\n');

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void ReadSymbols(byte* start, out SymbolBlock block)
    {
        var low = Vector256.Load(start);
        var high = Vector256.Load(start + Vector256<byte>.Count);

        // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
        var lowBrackets = low | Vector256.Create((byte)0x20);
        var highBrackets = high | Vector256.Create((byte)0x20);
        block.Strings = WhereEqual(low, high, (byte)'"');
        block.Commas = WhereEqual(low, high, (byte)',');
        block.Colons = WhereEqual(low, high, (byte)':');
        block.Openings = WhereEqual(lowBrackets, highBrackets, (byte)'{');
        block.Closings = WhereEqual(lowBrackets, highBrackets, (byte)'}');
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void WriteSymbols(byte* first, byte* start, in ByteBlock block, ulong bits) => BitPositions.WriteSymbols(first, start, bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset) => BitPositions.WriteTokens(ref first, starts, ends, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> FindStructural(Vector256<byte> bytes) =>
        Vector256.Equals(Look(ByteTables.Structural256, bytes), bytes | Vector256.Create((byte)0x20));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> FindWhiteSpace(Vector256<byte> bytes) => Vector256.Equals(Look(ByteTables.WhiteSpace256, bytes), bytes);

    // AVX2 compares signed bytes only, so the comparison is written as: the minimum of the two is the first one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> FindControls(Vector256<byte> bytes) => Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes);

    /// <summary>Looks up the entry of a table for the low four bits of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector256<byte> table, Vector256<byte> bytes) =>
        Avx2.IsSupported ? Avx2.Shuffle(table, bytes) : Vector256.Shuffle(table, bytes & Vector256.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereEqual(Vector256<byte> low, Vector256<byte> high, byte value) =>
        MaskOf(Vector256.Equals(low, Vector256.Create(value)), Vector256.Equals(high, Vector256.Create(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MaskOf(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Vector256<byte>.Count);
}
#endif
