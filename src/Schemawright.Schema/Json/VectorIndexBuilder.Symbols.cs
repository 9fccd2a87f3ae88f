#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>
/// The grammar of RFC 8259 as a rule on neighbours: which symbols may follow which. All symbols of a block are checked at once. What depends on the bracket
/// around them is left to counting.
/// </content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadSymbols()
    {
        for (var from = 0; from < _symbolCount; from += TextBlock.Length)
        {
            var start = _scratch.Symbols + from;
            TVectors.ReadSymbols(start, out var block);
            var used = Math.Min(_symbolCount - from, TextBlock.Length);
            var all = ulong.MaxValue >> (TextBlock.Length - used);
            block.Strings &= all;
            block.Commas &= all;
            block.Colons &= all;
            block.Openings &= all;
            block.Closings &= all;
            var starts = all & ~(block.Commas | block.Colons);
            var brackets = block.Openings | block.Closings;
            if (FindMisplaced(block, starts, all, used - 1, ref _last) != 0)
                return false;

            if (!TryReadPrimitives(starts & ~(block.Strings | brackets), starts) || !TryMatchBrackets(start, block, starts))
                return false;

            _nodes += BitOperations.PopCount(starts);
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
