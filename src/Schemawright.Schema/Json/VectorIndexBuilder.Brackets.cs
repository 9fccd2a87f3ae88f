#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Brackets: which belong together, and how many members or items are between them.</content>
internal ref partial struct VectorIndexBuilder<TVectors>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void NoteBrackets(in Symbols symbols, ulong brackets, ulong earlyClosings, uint offset)
    {
        _scratch.Blocks[_blockCount++] = new BlockSummary
        {
            Starts = symbols.Starts,
            Commas = symbols.Commas,
            Colons = symbols.Colons,
            EarlyClosings = earlyClosings,
            TokensBefore = _count,
            CommasBefore = _commaCount,
            ColonsBefore = _colonCount,
        };
        TVectors.WritePlaces(ref _scratch.Brackets[_notedBrackets], brackets, offset);
        TVectors.WritePlaces(ref _scratch.Colons[_notedColons], symbols.Colons, offset);
        var colons = BitOperations.PopCount(symbols.Colons);
        _notedBrackets += BitOperations.PopCount(brackets);
        _notedColons += colons;
        _colonCount += colons;
        _commaCount += BitOperations.PopCount(symbols.Commas);
    }

    /// <summary>Matches the brackets that have been noted.</summary>
    /// <param name="end">Where the last block that has been noted ends.</param>
    private bool TryMatchBrackets(int end)
    {
        var start = end - (_blockCount * TextBlock.Length);
        if (!_allowDuplicateNames)
            SignNames(start);

        var innermost = _innermost;
        var signedBefore = _colonCount - _notedColons;
        for (var i = 0; i < _notedBrackets; i++)
        {
            var place = (int)_scratch.Brackets[i];
            ref var block = ref _scratch.Blocks[(place - start) / TextBlock.Length];
            var bit = 1UL << (place - start);
            var node = block.TokensBefore + BitOperations.PopCount(block.Starts & (bit - 1));
            var commas = block.CommasBefore + BitOperations.PopCount(block.Commas & (bit - 1));
            var colons = block.ColonsBefore + BitOperations.PopCount(block.Colons & (bit - 1));
            AddMembers(ref innermost, commas, colons, signedBefore);

            // '{' is 0x7B, '[' 0x5B, '}' 0x7D and ']' 0x5D.
            var isObject = (_utf8[place] & 0x20) != 0;
            if ((_utf8[place] & 0x02) != 0)
            {
                if (_depth >= _maxDepth)
                    return false;
                _buffer.Push(_depth++, innermost);
                innermost = new OpenBracket { Node = node, IsObject = isObject };
            }
            else
            {
                if (_depth == 0 || innermost.IsObject != isObject || !TryClose(innermost, node, (block.EarlyClosings & bit) != 0))
                    return false;
                innermost = _buffer.Pop(--_depth);
            }
        }

        AddMembers(ref innermost, _commaCount, _colonCount, signedBefore);
        _innermost = innermost;
        _blockCount = _notedBrackets = _notedColons = 0;
        return true;
    }

    /// <summary>Counts the commas and colons since the last bracket for the innermost one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddMembers(ref OpenBracket innermost, int commas, int colons, int signedBefore)
    {
        var names = colons - _matchedColons;
        if (!_allowDuplicateNames)
            _names.Push(ref _scratch.Signatures[_matchedColons - signedBefore], names);
        innermost.Names += names;
        innermost.Count += commas - _matchedCommas;
        _matchedCommas = commas;
        _matchedColons = colons;
    }

    /// <summary>Links two brackets, if as many names, commas and values are between them as there have to be.</summary>
    /// <param name="opened">The opening bracket.</param>
    /// <param name="node">The node of the closing one.</param>
    /// <param name="isEarly">Whether the closing bracket follows an opening one, a comma or a colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryClose(in OpenBracket opened, int node, bool isEarly)
    {
        var isEmpty = node == opened.Node + 1;
        var count = isEmpty ? opened.Count : opened.Count + 1;
        if (isEarly != isEmpty || opened.Names != (opened.IsObject ? count : 0))
            return false;

        SetData(opened.Node, (uint)node);
        SetData(node, (uint)count);
        return _allowDuplicateNames || _names.PopDiffering(opened.Names) || MemberNames.FindDuplicate(JsonSoFar, opened.Node) < 0;
    }

    /// <summary>What has been read, for looking at whole objects in it.</summary>
    private readonly IndexedJson JsonSoFar => new(_utf8, _buffer.FirstTokens(_count));

    /// <summary>Makes signatures of the names that have been noted.</summary>
    private readonly void SignNames(int start)
    {
        for (var i = 0; i < _notedColons; i++)
        {
            var place = (int)_scratch.Colons[i];
            ref var block = ref _scratch.Blocks[(place - start) / TextBlock.Length];
            var bit = 1UL << (place - start);
            var node = block.TokensBefore + BitOperations.PopCount(block.Starts & (bit - 1)) - 1;
            var token = Unsafe.Add(ref _tokens, node);
            _scratch.Signatures[i] = token.Data < JsonToken.Flag
                ? NameSignature.Of(_utf8, (int)token.Start + 1, (int)(token.Data - token.Start - 1))
                : NameSignature.OfEscaped(JsonSoFar, node);
        }
    }
}
#endif
