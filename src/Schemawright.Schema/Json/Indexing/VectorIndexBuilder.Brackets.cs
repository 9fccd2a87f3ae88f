#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <content>Brackets: matching them, and counting the properties or items between them.</content>
/// <remarks>
/// The bitmap of the openings that have not been closed is the stack: the innermost one is the highest bit below a closing bracket. What is between two
/// matching brackets is removed from the bitmaps, except for the opening one, which represents the whole value from then on. Only brackets whose match is in
/// another block of symbols go to a stack in memory.
/// </remarks>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    // '{' is 0x7B and '}' 0x7D, '[' is 0x5B and ']' 0x5D.
    private const int OpeningToClosing = 0x06;
    private const int ObjectBit = 5;

    /// <summary>Matches the brackets of a block of symbols.</summary>
    /// <returns>Whether each closing bracket matches its opening one and what is between them.</returns>
    private bool TryMatchBrackets(byte* symbols, in SymbolBlock block, ulong starts)
    {
        if (_depth + ByteBlock.Length > _maxDepth && IsTooDeep(block.Openings, block.Closings))
            return false;

        ref var tokens = ref Unsafe.Add(ref _tokens, (uint)_nodes);
        var openings = block.Openings;
        var children = starts;
        var colons = block.Colons;
        var wrong = 0UL;
        for (var closings = block.Closings; closings != 0; closings &= closings - 1)
        {
            var closing = closings & (0 - closings);
            var open = openings & (closing - 1);
            if (open == 0)
            {
                var before = closing - 1;
                if (!TryCloseInnermost(symbols, closing, starts, children & before, colons & before))
                    return false;
                children &= ~(before | closing);
                colons &= ~before;
                continue;
            }

            var openingPosition = 63 - BitOperations.LeadingZeroCount(open);
            var opening = 1UL << openingPosition;
            var closingSymbol = (uint)symbols[BitOperations.TrailingZeroCount(closing)];
            var between = closing - (opening << 1);
            var names = (uint)BitOperations.PopCount(colons & between);
            var count = (uint)BitOperations.PopCount(children & between);
            wrong |= FindMisfit(closingSymbol, symbols[openingPosition], count, names);

            var openingNode = (uint)BitOperations.PopCount(starts & (opening - 1));
            var closingNode = (uint)BitOperations.PopCount(starts & (closing - 1));
            DataOf(ref Unsafe.Add(ref tokens, openingNode)) = (uint)_nodes + closingNode;
            DataOf(ref Unsafe.Add(ref tokens, closingNode)) = count - names;

            // Only if everything is right so far is each second token between the two a name.
            if (!_allowDuplicateNames && names > 1 && (wrong != 0 || !NamesDiffer(colons & between, starts, names, _nodes + (int)openingNode)))
                return false;

            openings ^= opening;
            children &= ~(between | closing);
            colons &= ~between;
        }

        LeaveOpen(symbols, openings, starts, children, colons);
        return wrong == 0;
    }

    /// <summary>Checks that two brackets match, and that everything between them has a name in an object and nothing has one in an array.</summary>
    /// <remarks>
    /// No two colons follow each other among the commas and colons. So if there are half as many colons as values and names, each second one is
    /// a colon, starting with the first.
    /// </remarks>
    /// <param name="closing">The closing bracket.</param>
    /// <param name="opening">The opening one.</param>
    /// <param name="count">The number of values and names between them.</param>
    /// <param name="names">The number of names among them.</param>
    /// <returns>0 if they match.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindMisfit(uint closing, uint opening, uint count, uint names) =>
        (closing ^ opening ^ OpeningToClosing) | ((2 * names) ^ (count & (0 - ((closing >> ObjectBit) & 1))));

    /// <summary>Closes the innermost bracket that another block of symbols has opened.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryCloseInnermost(byte* symbols, ulong closing, ulong starts, ulong children, ulong colons)
    {
        if (_depth == 0)
            return false;

        AddToInnermost(children, colons);
        ref var opened = ref _innermost;
        var node = _nodes + BitOperations.PopCount(starts & (closing - 1));
        DataOf(ref Unsafe.Add(ref _tokens, opened.Node)) = (uint)node;
        DataOf(ref Unsafe.Add(ref _tokens, node)) = (uint)(opened.Count - opened.Names);
        var wrong = FindMisfit(symbols[BitOperations.TrailingZeroCount(closing)], opened.Symbol, (uint)opened.Count, (uint)opened.Names);
        if (wrong != 0 || (!_allowDuplicateNames && opened.Names > 1 && !NamesDiffer(opened.Node)))
            return false;

        _innermost = _buffer.OpenAt(--_depth);
        return true;
    }

    /// <summary>Pushes the brackets that a block of symbols opens and does not close onto the stack in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LeaveOpen(byte* symbols, ulong openings, ulong starts, ulong children, ulong colons)
    {
        for (; openings != 0; openings &= openings - 1)
        {
            var range = openings ^ (openings - 1);
            Open(symbols, openings & range, starts, children & range, colons & range);
            children &= ~range;
            colons &= ~range;
        }

        AddToInnermost(children, colons);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Open(byte* symbols, ulong opening, ulong starts, ulong children, ulong colons)
    {
        AddToInnermost(children, colons);
        _buffer.ReserveBracket(_depth);
        _buffer.OpenAt(_depth++) = _innermost;
        _innermost = new OpenBracket
        {
            Node = _nodes + BitOperations.PopCount(starts & (opening - 1)),
            Symbol = symbols[BitOperations.TrailingZeroCount(opening)],
        };
    }

    /// <summary>Counts what is directly in the innermost bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddToInnermost(ulong children, ulong colons)
    {
        _innermost.Names += BitOperations.PopCount(colons);
        _innermost.Count += BitOperations.PopCount(children);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsTooDeep(ulong openings, ulong closings)
    {
        var depth = _depth;
        for (var brackets = openings | closings; brackets != 0; brackets &= brackets - 1)
        {
            depth += (openings & brackets & (0 - brackets)) != 0 ? 1 : -1;
            if (depth > _maxDepth)
                return true;
        }

        return false;
    }
}
#endif
