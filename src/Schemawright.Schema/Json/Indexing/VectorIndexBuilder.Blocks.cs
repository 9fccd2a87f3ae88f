#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Json.Indexing;

/// <content>From text to tokens and symbols.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Reads blocks of text.</summary>
    /// <param name="offset">Where the first one starts.</param>
    /// <param name="end">Where the last one ends; if that is not a whole one, where the text ends.</param>
    /// <returns>False where something in them cannot be JSON.</returns>
    private bool TryReadBlocks(int offset, int end)
    {
        while (TryReadBlocksToEscape(ref offset, end))
        {
            if (_escaped.Escapes != 0 || _openStringFlag != 0)
            {
                if (!TryReadEscapes(_escaped, offset - ByteBlock.Length))
                    return false;
            }

            if (offset >= end)
                return true;
        }

        return false;
    }

    /// <summary>Reads blocks of text up to one that has escapes, or that a string with escapes goes on in.</summary>
    /// <remarks>Nothing is called here, so that what one block leaves to the next can stay in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadBlocksToEscape(ref int from, int end)
    {
        var carry = _carry;
        var nonAscii = 0UL;
        var wrong = 0UL;
        ref var bounds = ref _scratch.Bounds;
        var blocks = 0;
        var symbolCount = _symbolCount;
        var openStringFlag = _openStringFlag;
        var symbols = _scratch.Symbols;
        var offset = from;
        ulong escapes;
        ulong starts;
        ulong ends;
        do
        {
            var start = _text + offset;
            TVectors.Read(start, end - offset, out var block);
            escapes = (block.Backslashes | carry.FirstIsEscaped) == 0 ? 0 : TakeEscapes(ref block, ref carry);

            // A string is inside from its opening quote up to the byte before the closing one.
            var insideString = PrefixXor(block.Quotes) ^ carry.InsideString;
            nonAscii |= block.NonAscii;
            wrong |= block.Controls & (insideString | ~block.Blanks);
            var marks = (TLayout.HasLines ? block.Marks | TVectors.FindLineFeeds(start, end - offset, block) : block.Marks) & ~insideString;
            var brackets = marks & block.Letters;

            // Everything else outside of strings and white space belongs to numbers and literals.
            var primitive = ~(insideString | block.Quotes | block.Marks | block.Blanks);
            var startedBefore = (carry.InsideString | (carry.InsidePrimitive & primitive)) & 1;
            starts = (block.Quotes & insideString) | (primitive & ~((primitive << 1) | carry.InsidePrimitive)) | brackets;
            ends = (block.Quotes & ~insideString) | (primitive & ~(primitive >> 1)) | brackets;
            carry.InsideString = (ulong)((long)insideString >> 63);
            carry.InsidePrimitive = primitive >> 63;

            ref var bound = ref Unsafe.Add(ref bounds, blocks++);
            bound.Starts = starts;
            bound.Ends = ends;
            bound.StartedBefore = startedBefore;
            TVectors.WriteSymbols(symbols + symbolCount, start, block, starts | marks);
            symbolCount += BitOperations.PopCount(starts | marks);
            offset += ByteBlock.Length;
        }
        while ((escapes | openStringFlag) == 0 && offset < end);

        WriteTokens(from, blocks);
        from = offset;
        _carry = carry;
        _nonAscii |= nonAscii;
        _symbolCount = symbolCount;
        _escaped = new EscapedBlock { Escapes = escapes, Starts = starts, Ends = ends };
        return wrong == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteTokens(int offset, int blocks)
    {
        var flag = _openStringFlag;
        var count = _count;
        ref var bound = ref _scratch.Bounds;
        ref var tokens = ref _tokens;
        do
        {
            // The token that started in an earlier block gets its end; where there is none, what is written here is written over.
            ref var token = ref Unsafe.Add(ref tokens, count);
            DataOf(ref Unsafe.Subtract(ref token, (nint)bound.StartedBefore)) = ((uint)offset + (uint)BitOperations.TrailingZeroCount(bound.Ends)) | flag;
            TVectors.WriteTokens(ref token, bound.Starts, bound.Ends & (bound.Ends - bound.StartedBefore), (uint)offset);
            count += BitOperations.PopCount(bound.Starts);
            offset += ByteBlock.Length;
            bound = ref Unsafe.Add(ref bound, 1);
        }
        while (--blocks != 0);
        _count = count;
    }

    /// <summary>Leaves escaped quotes out of a block.</summary>
    /// <returns>Where escapes start.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong TakeEscapes(ref ByteBlock block, ref BlockCarry carry)
    {
        var escaped = FindEscaped(block.Backslashes & ~carry.FirstIsEscaped, carry.FirstIsEscaped);
        var escapes = block.Backslashes & ~escaped;
        carry.FirstIsEscaped = escapes >> 63;
        block.Quotes &= ~escaped;
        return escapes;
    }

    /// <summary>Finds the bytes that a backslash stands before, unless it is itself one of them.</summary>
    /// <param name="backslashes">The backslashes, without an escaped first one.</param>
    /// <param name="firstIsEscaped">Whether the first byte is escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindEscaped(ulong backslashes, ulong firstIsEscaped)
    {
        // In a row of backslashes, the second, fourth and so on are escaped, and so is what follows a row of odd length. Rows that start at odd places are
        // carried over their end by the sum, which swaps even and odd in them.
        const ulong even = 0x5555_5555_5555_5555;
        var followers = (backslashes << 1) | firstIsEscaped;
        var oddStarts = backslashes & ~even & ~followers;
        return (even ^ ((oddStarts + backslashes) << 1)) & followers;
    }

    /// <summary>Each bit of the result is the parity of the bits up to the same place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PrefixXor(ulong bits)
    {
        if (Pclmulqdq.IsSupported)
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();

        for (var distance = 1; distance < 64; distance *= 2)
            bits ^= bits << distance;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref uint DataOf(ref JsonToken token) => ref Unsafe.AsRef(in token.Data);
}
#endif
