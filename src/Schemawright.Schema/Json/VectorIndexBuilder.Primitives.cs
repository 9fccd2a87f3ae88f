#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Numbers and literals.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Checks the numbers and literals of a block of symbols, but for one that may go on behind the text that has been read.</summary>
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

    /// <summary>Checks the last number or literal of those that have been read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryEndPrimitive() => _openPrimitive < 0 || TryReadPrimitive(_openPrimitive);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryReadPrimitive(int node)
    {
        var token = Unsafe.Add(ref _tokens, node);
        return IsShort(token.Start, token.Data + 1 - token.Start) || TryReadLong(node, (int)token.Start);
    }

    /// <summary>Whether a literal stands at a place, or a number that has no more than eight digits and nothing else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsShort(uint start, uint length)
    {
        if (length > sizeof(ulong) || _length < sizeof(ulong))
            return false;

        var from = Math.Min(start, (uint)_length - sizeof(ulong));
        var word = Unsafe.ReadUnaligned<ulong>(_text + from) >> (int)(8 * (start - from));
        return IsLiteral(word, length) | IsPlainInteger(word, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLiteral(ulong word, uint length) =>
        ((length == 5) & ((word & 0xFF_FFFF_FFFF) == 0x65_736C_6166)) | ((length == 4) & (((uint)word == 0x6575_7274) | ((uint)word == 0x6C6C_756E)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainInteger(ulong word, uint length)
    {
        // The digits become the high bytes, behind zeros. A digit is 0x30 to 0x39: its high half is 3, also when 6 is added.
        var shift = (int)(64 - (8 * length));
        var digits = (word << shift) | (0x3030_3030_3030_3030 & ((1UL << shift) - 1));
        var high = digits & 0xF0F0_F0F0_F0F0_F0F0;
        var highOfSum = (digits + 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0;
        return ((high | (highOfSum >> 4)) == 0x3333_3333_3333_3333) & ((length == 1) | ((byte)word != '0'));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryReadLong(int node, int start)
    {
        var length = PrimitiveText.LengthOf(Utf8Text.Slice(start), out var flag);
        if (length == 0)
            return false;
        DataOf(ref Unsafe.Add(ref _tokens, node)) = (uint)(start + length - 1) | flag;
        return true;
    }
}
#endif
