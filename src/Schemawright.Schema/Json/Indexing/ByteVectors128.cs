#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Json.Indexing;

/// <summary>A block as four vectors of 16 bytes. .NET emulates them on machines without vectors: slower, with the same results.</summary>
internal readonly struct ByteVectors128 : IByteVectors
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

        block = default;
        for (var from = 0; from < ByteBlock.Length; from += Vector128<byte>.Count)
        {
            var bytes = Vector128.Load(start + from);
            block.Quotes |= WhereEqual(bytes, (byte)'"') << from;
            block.Backslashes |= WhereEqual(bytes, (byte)'\\') << from;
            block.Structural |= MaskOf(Vector128.Equals(Look(ByteTables.Structural128, bytes), bytes | Vector128.Create((byte)0x20))) << from;
            block.Letters |= MaskOf(bytes + bytes) << from;
            block.WhiteSpace |= MaskOf(Vector128.Equals(Look(ByteTables.WhiteSpace128, bytes), bytes)) << from;
            block.Controls |= MaskOf(Vector128.LessThan(bytes, Vector128.Create((byte)' '))) << from;
            block.NonAscii |= MaskOf(bytes) << from;
        }
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
    public static unsafe ulong FindLineFeeds(byte* start)
    {
        var found = 0UL;
        for (var from = 0; from < ByteBlock.Length; from += Vector128<byte>.Count)
            found |= WhereEqual(Vector128.Load(start + from), (byte)'\n') << from;
        return found;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void ReadSymbols(byte* start, out SymbolBlock block)
    {
        block = default;
        for (var from = 0; from < ByteBlock.Length; from += Vector128<byte>.Count)
        {
            var symbols = Vector128.Load(start + from);

            // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
            var brackets = symbols | Vector128.Create((byte)0x20);
            block.Strings |= WhereEqual(symbols, (byte)'"') << from;
            block.Commas |= WhereEqual(symbols, (byte)',') << from;
            block.Colons |= WhereEqual(symbols, (byte)':') << from;
            block.Openings |= WhereEqual(brackets, (byte)'{') << from;
            block.Closings |= WhereEqual(brackets, (byte)'}') << from;
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void WriteSymbols(byte* first, byte* start, in ByteBlock block, ulong bits) => BitPositions.WriteSymbols(first, start, bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset) => BitPositions.WriteTokens(ref first, starts, ends, offset);

    /// <summary>Looks up the entry of a table for the low four bits of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> bytes) => Vector128.Shuffle(table, bytes & Vector128.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereEqual(Vector128<byte> bytes, byte value) => MaskOf(Vector128.Equals(bytes, Vector128.Create(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MaskOf(Vector128<byte> bytes) => bytes.ExtractMostSignificantBits();
}
#endif
