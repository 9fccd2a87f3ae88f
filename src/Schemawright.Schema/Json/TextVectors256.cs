#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>A block is two vectors of 32 bytes.</summary>
internal readonly struct TextVectors256 : ITextVectors
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ref readonly byte start, out TextBlock block)
    {
        var low = Vector256.LoadUnsafe(in start);
        var high = Vector256.LoadUnsafe(in start, (nuint)Vector256<byte>.Count);

        // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
        var lowBrackets = low | Vector256.Create((byte)0x20);
        var highBrackets = high | Vector256.Create((byte)0x20);
        block.Quotes = WhereEqual(low, high, (byte)'"');
        block.Backslashes = WhereEqual(low, high, (byte)'\\');
        block.Commas = WhereEqual(low, high, (byte)',');
        block.Colons = WhereEqual(low, high, (byte)':');
        block.Openings = WhereEqual(lowBrackets, highBrackets, (byte)'{');
        block.Closings = WhereEqual(lowBrackets, highBrackets, (byte)'}');
        block.Blanks = WhereAtMost(low, high, (byte)' ');
        block.Unusual = MaskOf(
            Vector256.LessThan(low.AsSByte(), Vector256.Create((sbyte)' ')).AsByte(), Vector256.LessThan(high.AsSByte(), Vector256.Create((sbyte)' ')).AsByte());
    }

    /// <inheritdoc/>
    public static ulong FindLineSpace(ref readonly byte start)
    {
        var low = Vector256.LoadUnsafe(in start);
        var high = Vector256.LoadUnsafe(in start, (nuint)Vector256<byte>.Count);
        return WhereEqual(low, high, (byte)'\n') | WhereEqual(low, high, (byte)'\r') | WhereEqual(low, high, (byte)'\t');
    }

    /// <inheritdoc/>
    public static ulong FindNonAscii(ref readonly byte start) =>
        MaskOf(Vector256.LoadUnsafe(in start), Vector256.LoadUnsafe(in start, (nuint)Vector256<byte>.Count));

    /// <inheritdoc/>
    public static ulong FindDigits(ref readonly byte start)
    {
        var zero = Vector256.Create((byte)'0');
        return WhereAtMost(Vector256.LoadUnsafe(in start) - zero, Vector256.LoadUnsafe(in start, (nuint)Vector256<byte>.Count) - zero, 9);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePlaces(ref uint first, ulong bits, uint offset) => BitPlaces.Write(ref first, bits, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset) => BitPlaces.WriteTokens(ref first, starts, ends, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereEqual(Vector256<byte> low, Vector256<byte> high, byte value) =>
        MaskOf(Vector256.Equals(low, Vector256.Create(value)), Vector256.Equals(high, Vector256.Create(value)));

    // AVX2 compares signed bytes only; that the smaller of two is the first one says the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereAtMost(Vector256<byte> low, Vector256<byte> high, byte value) => MaskOf(
        Vector256.Equals(Vector256.Min(low, Vector256.Create(value)), low), Vector256.Equals(Vector256.Min(high, Vector256.Create(value)), high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MaskOf(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Vector256<byte>.Count);
}
#endif
