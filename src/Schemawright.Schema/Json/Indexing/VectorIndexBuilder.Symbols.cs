#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <content>
/// The grammar of RFC 8259 as rules on neighbours: which symbols may follow which. All symbols of a block are checked at once. What depends on the
/// brackets around them is checked by counting.
/// </content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>
    /// Reads the symbols of the blocks that were read last. Unless the document ends with them, those of an incomplete line may be kept for the next call.
    /// </summary>
    /// <returns><see langword="false"/> if they can't be JSON.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadSymbols(bool isEnd)
    {
        int used;
        for (var from = 0; from < _symbolCount; from += used)
        {
            var start = _scratch.Symbols + from;
            TVectors.ReadSymbols(start, out var block);
            used = Math.Min(_symbolCount - from, ByteBlock.Length);
            var lineFeeds = 0UL;
            if (TLayout.HasLines)
            {
                // A block of symbols that ends with a line leaves no bracket open, which is faster than filling the block.
                lineFeeds = TVectors.FindLineFeeds(start) & (ulong.MaxValue >> (ByteBlock.Length - used));
                if (lineFeeds != 0)
                    used = ByteBlock.Length - BitOperations.LeadingZeroCount(lineFeeds);
                else if (used < ByteBlock.Length && !isEnd)
                    return KeepSymbols(start, used);
                block.Commas |= lineFeeds;
            }

            var all = ulong.MaxValue >> (ByteBlock.Length - used);
            block.Strings &= all;
            block.Commas &= all;
            block.Colons &= all;
            block.Openings &= all;
            block.Closings &= all;
            var starts = all & ~(block.Commas | block.Colons);
            var brackets = block.Openings | block.Closings;
            if (FindMisplaced(block, starts, all, used - 1, ref _last) != 0 || (TLayout.HasLines && !TryEndLines(block, lineFeeds)))
                return false;

            if (!TryReadPrimitives(starts & ~(block.Strings | brackets), starts) || !TryMatchBrackets(start, block, starts))
                return false;

            _nodes += BitOperations.PopCount(starts);
        }

        _symbolCount = 0;
        return true;
    }

    /// <summary>Keeps the symbols of an incomplete line for the next blocks.</summary>
    private bool KeepSymbols(byte* start, int count)
    {
        new ReadOnlySpan<byte>(start, count).CopyTo(new Span<byte>(_scratch.Symbols, count));
        _symbolCount = count;
        return true;
    }

    /// <summary>Counts line feeds; <see langword="false"/> if a bracket before one of them is closed after it or not at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEndLines(in SymbolBlock block, ulong lineFeeds)
    {
        _lineFeeds += BitOperations.PopCount(lineFeeds);
        for (; lineFeeds != 0; lineFeeds &= lineFeeds - 1)
        {
            var before = lineFeeds ^ (lineFeeds - 1);
            if (_depth + BitOperations.PopCount(block.Openings & before) != BitOperations.PopCount(block.Closings & before))
                return false;
        }

        return true;
    }

    /// <summary>Finds symbols that are not allowed after the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindMisplaced(in SymbolBlock block, ulong starts, ulong all, int end, ref SymbolCarry last)
    {
        var afterOpenings = (block.Openings << 1) | last.Opening;
        var afterCommas = (block.Commas << 1) | last.Comma;
        var afterColons = (block.Colons << 1) | last.Colon;
        var names = block.Strings & ~afterColons;
        var afterNames = (names << 1) | last.Name;
        last.Opening = block.Openings >> end;
        last.Comma = block.Commas >> end;
        last.Colon = block.Colons >> end;
        last.Name = names >> end;

        // Exactly where something opens or continues there must be a value, or the closing bracket of an empty object or array.
        var continues = afterCommas | afterColons;
        var wrong = ((starts & ~block.Closings) ^ (continues | afterOpenings)) & ~(block.Closings & ~continues);

        // A colon follows a string that does not follow a colon itself.
        return (wrong | (block.Colons & ~afterNames)) & all;
    }
}
#endif
