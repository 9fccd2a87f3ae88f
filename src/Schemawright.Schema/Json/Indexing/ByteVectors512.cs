#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Json.Indexing;

/// <summary>A block as one vector of 64 bytes.</summary>
internal readonly struct ByteVectors512 : IByteVectors
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Read(byte* start, int length, out ByteBlock block) =>
        Classify(length >= ByteBlock.Length ? Vector512.Load(start) : LoadEnd(start, length), out block);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<byte> LoadEnd(byte* start, int length)
    {
        if (Avx512BW.IsSupported)
        {
            // Masked bytes are not accessed, so it does not matter that they are after the end of the document.
            var isDocument = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)length));
            return Avx512BW.MaskLoad(start, isDocument, Vector512.Create((byte)' '));
        }

        LastBlock.Pad(start, length, out var padded);
        return Vector512.Load((byte*)&padded);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong FindLineFeeds(byte* start, int length, in ByteBlock block) => WhereLineFeed(block.Bytes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong FindLineFeeds(byte* start) => WhereLineFeed(Vector512.Load(start));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereLineFeed(Vector512<byte> bytes) => Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void ReadSymbols(byte* start, out SymbolBlock block)
    {
        var symbols = Vector512.Load(start);

        // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
        var brackets = symbols | Vector512.Create((byte)0x20);
        block.Strings = Vector512.Equals(symbols, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        block.Commas = Vector512.Equals(symbols, Vector512.Create((byte)',')).ExtractMostSignificantBits();
        block.Colons = Vector512.Equals(symbols, Vector512.Create((byte)':')).ExtractMostSignificantBits();
        block.Openings = Vector512.Equals(brackets, Vector512.Create((byte)'{')).ExtractMostSignificantBits();
        block.Closings = Vector512.Equals(brackets, Vector512.Create((byte)'}')).ExtractMostSignificantBits();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void WriteSymbols(byte* first, byte* start, in ByteBlock block, ulong bits)
    {
        if (Avx512Vbmi2.IsSupported)
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, WhereSet(bits), block.Bytes).Store(first);
        else
            BitPositions.WriteSymbols(first, start, bits);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset)
    {
        if (!Avx512Vbmi2.IsSupported || BitOperations.PopCount(starts) > 16)
        {
            BitPositions.WriteTokens(ref first, starts, ends, offset);
            return;
        }

        // Starts and ends are interleaved as bytes and then widened to 32 bits: eight tokens at a time.
        var startPositions = PositionsOf(starts);
        var endPositions = PositionsOf(ends);
        var offsets = Vector512.Create(offset);
        ref var destination = ref Unsafe.As<JsonToken, uint>(ref first);
        (Avx512F.ConvertToVector512UInt32(Sse2.UnpackLow(startPositions, endPositions)) + offsets).StoreUnsafe(ref destination);
        (Avx512F.ConvertToVector512UInt32(Sse2.UnpackHigh(startPositions, endPositions)) + offsets).StoreUnsafe(ref destination, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Classify(Vector512<byte> bytes, out ByteBlock block)
    {
        block.Quotes = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        block.Backslashes = Vector512.Equals(bytes, Vector512.Create((byte)'\\')).ExtractMostSignificantBits();
        block.Structural = Vector512.Equals(Look(ByteTables.Structural512, bytes), bytes | Vector512.Create((byte)0x20)).ExtractMostSignificantBits();
        block.Letters = (bytes + bytes).ExtractMostSignificantBits();
        block.WhiteSpace = Vector512.Equals(Look(ByteTables.WhiteSpace512, bytes), bytes).ExtractMostSignificantBits();
        block.Controls = Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
        block.NonAscii = bytes.ExtractMostSignificantBits();
        block.Bytes = bytes;
    }

    /// <summary>Looks up the entry of a table for the low four bits of each byte; 0 for bytes from 0x80 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Look(Vector512<byte> table, Vector512<byte> bytes) =>
        Avx512BW.IsSupported ? Avx512BW.Shuffle(table, bytes) : Vector512.Shuffle(table, bytes & Vector512.Create((byte)0x0F));

    /// <summary>The positions of the lowest 16 bits that are set, in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> PositionsOf(ulong bits) =>
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, WhereSet(bits), Vector512<byte>.Indices).GetLower().GetLower();

    /// <summary>The rotation that moves bit i of a mask to the highest bit of byte i: by i - 7 to the right.</summary>
    private static Vector512<byte> ShiftsToHighBits => Vector512<byte>.Indices - Vector512.Create((byte)7);

    /// <summary>Sets the highest bit of byte i if bit i is set; its other bits have no meaning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> WhereSet(ulong bits)
    {
        if (Avx512Vbmi.IsSupported)
            return Avx512Vbmi.MultiShift(ShiftsToHighBits, Vector512.Create(bits)).AsByte();

        // Byte i of the vector gets the byte of the mask that contains bit i; then that bit is tested.
        const ulong each = 0x0101_0101_0101_0101;
        var byteOfBit = Vector512.Create(0, each, each * 2, each * 3, each * 4, each * 5, each * 6, each * 7).AsByte();
        var clear = Avx512BW.Shuffle(Vector512.Create(~bits).AsByte(), byteOfBit) & Vector512.Create(0x8040_2010_0804_0201).AsByte();
        return Vector512.Equals(clear, Vector512<byte>.Zero);
    }
}
#endif
