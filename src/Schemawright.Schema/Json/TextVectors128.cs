#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>A block is four vectors of 16 bytes. They are also there where the machine has none: slower, with the same results.</summary>
internal readonly struct TextVectors128 : ITextVectors
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ref readonly byte start, out TextBlock block)
    {
        block = default;
        for (var from = 0; from < TextBlock.Length; from += Vector128<byte>.Count)
        {
            var text = Vector128.LoadUnsafe(in start, (nuint)from);

            // Setting the bit 0x20 makes '[' and ']' the same as '{' and '}', and no other byte.
            var brackets = text | Vector128.Create((byte)0x20);
            block.Quotes |= WhereEqual(text, (byte)'"') << from;
            block.Backslashes |= WhereEqual(text, (byte)'\\') << from;
            block.Commas |= WhereEqual(text, (byte)',') << from;
            block.Colons |= WhereEqual(text, (byte)':') << from;
            block.Openings |= WhereEqual(brackets, (byte)'{') << from;
            block.Closings |= WhereEqual(brackets, (byte)'}') << from;
            block.Blanks |= WhereAtMost(text, (byte)' ') << from;
            block.Unusual |= MaskOf(Vector128.LessThan(text.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()) << from;
        }
    }

    /// <inheritdoc/>
    public static ulong FindLineSpace(ref readonly byte start)
    {
        var places = 0UL;
        for (var from = 0; from < TextBlock.Length; from += Vector128<byte>.Count)
        {
            var text = Vector128.LoadUnsafe(in start, (nuint)from);
            places |= (WhereEqual(text, (byte)'\n') | WhereEqual(text, (byte)'\r') | WhereEqual(text, (byte)'\t')) << from;
        }

        return places;
    }

    /// <inheritdoc/>
    public static ulong FindNonAscii(ref readonly byte start)
    {
        var places = 0UL;
        for (var from = 0; from < TextBlock.Length; from += Vector128<byte>.Count)
            places |= MaskOf(Vector128.LoadUnsafe(in start, (nuint)from)) << from;
        return places;
    }

    /// <inheritdoc/>
    public static ulong FindDigits(ref readonly byte start)
    {
        var places = 0UL;
        for (var from = 0; from < TextBlock.Length; from += Vector128<byte>.Count)
            places |= WhereAtMost(Vector128.LoadUnsafe(in start, (nuint)from) - Vector128.Create((byte)'0'), 9) << from;
        return places;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePlaces(ref uint first, ulong bits, uint offset) => BitPlaces.Write(ref first, bits, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTokens(ref JsonToken first, ulong starts, ulong ends, uint offset) => BitPlaces.WriteTokens(ref first, starts, ends, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereEqual(Vector128<byte> text, byte value) => MaskOf(Vector128.Equals(text, Vector128.Create(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WhereAtMost(Vector128<byte> text, byte value) => MaskOf(Vector128.Equals(Vector128.Min(text, Vector128.Create(value)), text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MaskOf(Vector128<byte> text) => text.ExtractMostSignificantBits();
}
#endif
