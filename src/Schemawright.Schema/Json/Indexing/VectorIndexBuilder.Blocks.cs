#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Json.Indexing;

/// <content>Blocks of the document: from bytes to tokens and symbols.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Reads the blocks of the document from an offset to an end: that of a block, or of the document.</summary>
    /// <returns><see langword="false"/> if they contain something that can't be JSON.</returns>
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

    /// <summary>Reads blocks up to one that contains escapes, or that continues a string with escapes.</summary>
    /// <remarks>Nothing is called here, so that what a block carries over to the next can stay in registers.</remarks>
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
            var start = _utf8 + offset;
            TVectors.Read(start, end - offset, out var block);
            escapes = (block.Backslashes | carry.FirstIsEscaped) == 0 ? 0 : TakeEscapes(ref block, ref carry);

            // The bits of a string are set from its opening quote up to the byte before the closing one.
            var insideString = PrefixXor(block.Quotes) ^ carry.InsideString;
            nonAscii |= block.NonAscii;
            wrong |= block.Controls & (insideString | ~block.WhiteSpace);
            var structural = (TLayout.HasLines ? block.Structural | TVectors.FindLineFeeds(start, end - offset, block) : block.Structural) & ~insideString;
            var brackets = structural & block.Letters;

            // Everything else outside of strings and white space belongs to numbers and literals.
            var primitive = ~(insideString | block.Quotes | block.Structural | block.WhiteSpace);
            var startedBefore = (carry.InsideString | (carry.InsidePrimitive & primitive)) & 1;
            starts = (block.Quotes & insideString) | (primitive & ~((primitive << 1) | carry.InsidePrimitive)) | brackets;
            ends = (block.Quotes & ~insideString) | (primitive & ~(primitive >> 1)) | brackets;
            carry.InsideString = (ulong)((long)insideString >> 63);
            carry.InsidePrimitive = primitive >> 63;

            ref var bound = ref Unsafe.Add(ref bounds, blocks++);
            bound.Starts = starts;
            bound.Ends = ends;
            bound.StartedBefore = startedBefore;
            TVectors.WriteSymbols(symbols + symbolCount, start, block, starts | structural);
            symbolCount += BitOperations.PopCount(starts | structural);
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
            // The token that started in an earlier block gets its end; if there is none, what is written here is overwritten later.
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

    /// <summary>Removes escaped quotes from a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong TakeEscapes(ref ByteBlock block, ref BlockCarry carry)
    {
        var escaped = FindEscaped(block.Backslashes & ~carry.FirstIsEscaped, carry.FirstIsEscaped);
        var escapes = block.Backslashes & ~escaped;
        carry.FirstIsEscaped = escapes >> 63;
        block.Quotes &= ~escaped;
        return escapes;
    }

    /// <summary>
    /// Finds the escaped bytes: those that follow a backslash which is not escaped itself. The backslashes must not include an escaped first byte.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindEscaped(ulong backslashes, ulong firstIsEscaped)
    {
        // In a run of backslashes, the second, fourth and so on are escaped, and so is the byte after a run of odd length. The addition carries runs that start
        // at odd positions over their end, which swaps even and odd positions in them.
        const ulong even = 0x5555_5555_5555_5555;
        var followers = (backslashes << 1) | firstIsEscaped;
        var oddStarts = backslashes & ~even & ~followers;
        return (even ^ ((oddStarts + backslashes) << 1)) & followers;
    }

    /// <summary>Each bit of the result is the parity of the bits up to the same position.</summary>
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
