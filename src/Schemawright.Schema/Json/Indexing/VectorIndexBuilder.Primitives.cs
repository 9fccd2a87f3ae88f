#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <content>Numbers and literals.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>Checks the numbers and literals of a block of symbols, except for one that may continue after what has been read of the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadPrimitives(ulong primitives, ulong starts)
    {
        var open = _openPrimitive;
        for (; primitives != 0; primitives &= primitives - 1)
        {
            if (open >= 0 && !TryReadPrimitive(open))
                return false;
            open = _nodes + BitOperations.PopCount(starts & ~primitives & (primitives - 1));
        }

        _openPrimitive = open;
        return true;
    }

    /// <summary>Checks the last number or literal that has been read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryEndPrimitive() => _openPrimitive < 0 || TryReadPrimitive(_openPrimitive);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryReadPrimitive(int node)
    {
        var token = Unsafe.Add(ref _tokens, node);
        return IsShort(token.Start, token.Data + 1 - token.Start) || TryReadLong(node, (int)token.Start);
    }

    /// <summary>Whether there is a literal, or a number of at most eight digits and nothing else, at an offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsShort(uint start, uint length)
    {
        if (length > sizeof(ulong) || _length < sizeof(ulong))
            return false;

        // What follows is shifted out.
        var from = Math.Min(start, (uint)_length - sizeof(ulong));
        var word = Unsafe.ReadUnaligned<ulong>(_utf8 + from) >> (int)(8 * (start - from));
        var shift = 64 - (int)(8 * length);
        return IsLiteral(word << shift) | (IsDigits((word ^ Zeros) << shift) & ((length == 1) | ((byte)word != '0')));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLiteral(ulong word) => (word == 0x6575_7274_0000_0000) | (word == 0x6C6C_756E_0000_0000) | (word == 0x6573_6C61_6600_0000);

    /// <summary>Whether each byte, minus the digit 0, is at most 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigits(ulong word) => (((word + 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080) == 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryReadLong(int node, int start)
    {
        var length = PrimitiveValue.LengthOf(Document.Slice(start), out var flag);
        if (length == 0)
            return false;
        DataOf(ref Unsafe.Add(ref _tokens, node)) = (uint)(start + length - 1) | flag;
        return true;
    }
}
#endif
