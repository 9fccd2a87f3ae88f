#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Schema.Json;

/// <summary>A block is one vector of 64 bytes.</summary>
internal readonly struct TextVectors512 : ITextVectors
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ref readonly byte start, out TextBlock block)
    {
        var text = Vector512.LoadUnsafe(in start);

        // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
        var brackets = text | Vector512.Create((byte)0x20);
        block.Quotes = Vector512.Equals(text, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        block.Backslashes = Vector512.Equals(text, Vector512.Create((byte)'\\')).ExtractMostSignificantBits();
        block.Commas = Vector512.Equals(text, Vector512.Create((byte)',')).ExtractMostSignificantBits();
        block.Colons = Vector512.Equals(text, Vector512.Create((byte)':')).ExtractMostSignificantBits();
        block.Openings = Vector512.Equals(brackets, Vector512.Create((byte)'{')).ExtractMostSignificantBits();
        block.Closings = Vector512.Equals(brackets, Vector512.Create((byte)'}')).ExtractMostSignificantBits();
        block.Blanks = Vector512.LessThanOrEqual(text, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
        block.Unusual = Vector512.LessThan(text.AsSByte(), Vector512.Create((sbyte)' ')).ExtractMostSignificantBits();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindLineSpace(ref readonly byte start)
    {
        var text = Vector512.LoadUnsafe(in start);
        return (Vector512.Equals(text, Vector512.Create((byte)'\n')) | Vector512.Equals(text, Vector512.Create((byte)'\r'))
            | Vector512.Equals(text, Vector512.Create((byte)'\t'))).ExtractMostSignificantBits();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindNonAscii(ref readonly byte start) => Vector512.LoadUnsafe(in start).ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindDigits(ref readonly byte start)
    {
        var fromZero = Vector512.LoadUnsafe(in start) - Vector512.Create((byte)'0');
        return Vector512.LessThanOrEqual(fromZero, Vector512.Create((byte)9)).ExtractMostSignificantBits();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePlaces(ref uint first, ulong bits, uint offset)
    {
        if (!Avx512Vbmi2.IsSupported || BitOperations.PopCount(bits) > 16)
        {
            BitPlaces.Write(ref first, bits, offset);
            return;
        }

        var places = Avx512F.ConvertToVector512UInt32(PlacesOf(bits).GetLower().GetLower());
        (places + Vector512.Create(offset)).StoreUnsafe(ref first);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset)
    {
        if (!Avx512Vbmi2.IsSupported || BitOperations.PopCount(starts) > 16)
        {
            BitPlaces.WriteTokens(ref first, starts, ends, offset);
            return;
        }

        // Starts and ends in turn, as bytes, are widened to 32 bits: eight tokens at a time.
        var startPlaces = PlacesOf(starts).GetLower().GetLower();
        var endPlaces = PlacesOf(ends).GetLower().GetLower();
        var offsets = Vector512.Create(offset);
        ref var place = ref Unsafe.As<JsonToken, uint>(ref first);
        (Avx512F.ConvertToVector512UInt32(Sse2.UnpackLow(startPlaces, endPlaces)) + offsets).StoreUnsafe(ref place);
        (Avx512F.ConvertToVector512UInt32(Sse2.UnpackHigh(startPlaces, endPlaces)) + offsets).StoreUnsafe(ref place, 16);
    }

    /// <summary>The places of the bits that are set, one byte each, from the lowest on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> PlacesOf(ulong bits)
    {
        // Byte i of the vector gets the byte of the mask that bit i is in; then that bit is tested.
        const ulong each = 0x0101_0101_0101_0101;
        var byteOfBit = Vector512.Create(0, each, each * 2, each * 3, each * 4, each * 5, each * 6, each * 7).AsByte();
        var bitInByte = Vector512.Create(0x8040_2010_0804_0201).AsByte();
        var bytes = Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), byteOfBit);
        return Avx512Vbmi2.Compress(Vector512<byte>.Zero, Vector512.Equals(bytes & bitInByte, bitInByte), Vector512<byte>.Indices);
    }
}
#endif
