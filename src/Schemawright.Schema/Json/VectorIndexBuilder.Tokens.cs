#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Tokens of strings, numbers and literals.</content>
internal ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Writes where tokens start and end. A token has one bit in each mask; only a string may start in one block and end in a later one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteTokens(ulong starts, ulong ends, bool startsInsideString, uint offset)
    {
        ref var token = ref Unsafe.Add(ref _tokens, _count);
        if (startsInsideString && ends != 0)
        {
            SetData(_count - 1, (offset + (uint)BitOperations.TrailingZeroCount(ends)) | _openStringFlag);
            _openStringFlag = 0;
            ends &= ends - 1;
        }

        TVectors.WriteTokens(ref token, starts, ends, offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void SetData(int node, uint data)
    {
        ref var token = ref Unsafe.Add(ref _tokens, node);
        token = new JsonToken(token.Start, data);
    }

    private readonly bool TryReadPrimitives(ref readonly byte start, ulong primitives, ulong primitive, ulong starts, int offset)
    {
        var others = primitive & ~TVectors.FindDigits(in start);
        for (; primitives != 0; primitives &= primitives - 1)
        {
            var index = BitOperations.TrailingZeroCount(primitives);
            var length = BitOperations.TrailingZeroCount(~(primitive >> index));
            if (index < TextBlock.Length - sizeof(ulong))
            {
                var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in start), index));
                if ((((others >> index) & 1) != 0 ? IsLiteral(word, length) : IsPlainInteger(word, others >> index, length)) && index + length < TextBlock.Length)
                    continue;
            }

            length = PrimitiveText.LengthOf(_utf8.Slice(offset + index), out var flag);
            if (length == 0)
                return false;
            var node = _count + BitOperations.PopCount(starts & (~primitives & (primitives - 1)));
            SetData(node, (uint)(offset + index + length - 1) | flag);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLiteral(ulong word, int length) => length == 5
        ? (word & 0xFF_FFFF_FFFF) == 0x65_736C_6166
        : length == 4 && (uint)word is 0x6575_7274 or 0x6C6C_756E;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainInteger(ulong word, ulong others, int length) =>
        BitOperations.TrailingZeroCount(others) >= length && (length == 1 || (byte)word != '0');

    private bool TryReadEscapes(ulong escapes, ulong starts, int offset)
    {
        var openString = _insideString != 0 ? _count + BitOperations.PopCount(starts) - 1 : -1;
        for (; escapes != 0; escapes &= escapes - 1)
        {
            var position = offset + BitOperations.TrailingZeroCount(escapes);
            if (position != _secondOfPair)
            {
                var length = JsonEscapes.LengthOfFirst(_utf8.Slice(position), out _);
                if (length == 0)
                    return false;
                _secondOfPair = length == 12 ? position + 6 : -1;
            }

            var node = _count + BitOperations.PopCount(starts & (~escapes & (escapes - 1))) - 1;
            if (node == openString)
                _openStringFlag = JsonToken.Flag;
            else
                SetData(node, Unsafe.Add(ref _tokens, node).Data | JsonToken.Flag);
        }

        return true;
    }
}
#endif
