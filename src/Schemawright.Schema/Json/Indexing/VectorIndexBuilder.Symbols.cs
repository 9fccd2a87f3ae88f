#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <content>
/// The grammar of RFC 8259 as a rule on neighbours: which symbols may follow which. All symbols of a block are checked at once. What depends on the bracket
/// around them is left to counting.
/// </content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Reads the symbols of the blocks of text that have been read last.</summary>
    /// <param name="isEnd">Whether the text ends with them. If not, those of a line that has been begun may stay for the next time.</param>
    /// <returns>False where they cannot be JSON.</returns>
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
                // Where a block of symbols ends with a line, it leaves no bracket open, which is quicker than to fill it.
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

    /// <summary>Leaves the symbols of a line that has been begun to the next blocks of text.</summary>
    private bool KeepSymbols(byte* start, int count)
    {
        new ReadOnlySpan<byte>(start, count).CopyTo(new Span<byte>(_scratch.Symbols, count));
        _symbolCount = count;
        return true;
    }

    /// <summary>Counts line feeds.</summary>
    /// <returns>False where a bracket in front of one of them has its match behind it, or none.</returns>
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

    /// <summary>Finds symbols that may not stand behind the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindMisplaced(in SymbolBlock block, ulong starts, ulong all, int end, ref SymbolCarry last)
    {
        var behindOpenings = (block.Openings << 1) | last.Opening;
        var behindCommas = (block.Commas << 1) | last.Comma;
        var behindColons = (block.Colons << 1) | last.Colon;
        var names = block.Strings & ~behindColons;
        var behindNames = (names << 1) | last.Name;
        last.Opening = block.Openings >> end;
        last.Comma = block.Commas >> end;
        last.Colon = block.Colons >> end;
        last.Name = names >> end;

        // Values stand where something opens or goes on, and nothing else does but the closing bracket of an empty object or array.
        var goesOn = behindCommas | behindColons;
        var wrong = ((starts & ~block.Closings) ^ (goesOn | behindOpenings)) & ~(block.Closings & ~goesOn);

        // A colon follows a string that no colon stands before.
        return (wrong | (block.Colons & ~behindNames)) & all;
    }
}
#endif
