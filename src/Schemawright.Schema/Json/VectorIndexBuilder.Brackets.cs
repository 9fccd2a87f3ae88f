#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Brackets: which belong together, and how many members or items are between them.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Matches the brackets of a block of symbols.</summary>
    /// <param name="symbols">The first symbol.</param>
    /// <param name="brackets">Which of them are brackets.</param>
    /// <param name="colons">Which are colons.</param>
    /// <param name="starts">Which are the first bytes of tokens.</param>
    /// <returns>Whether each closing bracket fits to the one that it closes, and to what is between them.</returns>
    private bool TryMatchBrackets(byte* symbols, ulong brackets, ulong colons, ulong starts)
    {
        var innermost = _innermost;
        var nodesBefore = 0;
        var namesBefore = 0;
        for (; brackets != 0; brackets &= brackets - 1)
        {
            var below = ~brackets & (brackets - 1);
            var nodes = BitOperations.PopCount(starts & below);
            var names = BitOperations.PopCount(colons & below);
            innermost.Count += nodes - nodesBefore;
            nodesBefore = nodes + 1;

            // '{' is 0x7B, '[' 0x5B, '}' 0x7D and ']' 0x5D.
            var bracket = symbols[BitOperations.TrailingZeroCount(brackets)];
            var isObject = (bracket >> 5) & 1;
            if ((bracket & 0x02) != 0)
            {
                if (_depth >= _maxDepth)
                    return false;
                AddNames(ref innermost, namesBefore, names - namesBefore);
                _buffer.Push(_depth++, innermost);
                innermost = new OpenBracket { Node = _nodes + nodes, IsObject = isObject };
            }
            else
            {
                if (_depth == 0 || innermost.IsObject != isObject || !TryClose(innermost, _nodes + nodes, namesBefore, names - namesBefore))
                    return false;
                innermost = _buffer.Pop(--_depth);
                innermost.Count++;
            }

            namesBefore = names;
        }

        var namesBehind = BitOperations.PopCount(colons) - namesBefore;
        if (namesBehind != 0)
            AddNames(ref innermost, namesBefore, namesBehind);
        innermost.Count += BitOperations.PopCount(starts) - nodesBefore;
        _innermost = innermost;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void AddNames(ref OpenBracket innermost, int before, int count)
    {
        if (!_allowDuplicateNames)
            _names.Push(ref Unsafe.Add(ref _scratch.Signatures, before), count);
        innermost.Names += count;
    }

    /// <summary>Links two brackets, if everything between them has a name in an object, and nothing has one in an array.</summary>
    /// <remarks>
    /// Of the commas and colons between, no two colons follow each other. So if there are half as many colons as there are values and names, each second one is
    /// a colon, from the first on.
    /// </remarks>
    /// <param name="opened">The opening bracket.</param>
    /// <param name="node">The node of the closing one.</param>
    /// <param name="before">How many names there are in the block before the last bracket.</param>
    /// <param name="count">How many names there are since.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryClose(in OpenBracket opened, int node, int before, int count)
    {
        var names = opened.Names + count;
        if (2 * names != (opened.Count & -opened.IsObject))
            return false;

        SetData(ref Unsafe.Add(ref _tokens, opened.Node), (uint)node);
        SetData(ref Unsafe.Add(ref _tokens, node), (uint)(opened.Count - names));
        if (_allowDuplicateNames)
            return true;

        ref var signatures = ref Unsafe.Add(ref _scratch.Signatures, before);
        return (opened.Names == 0 ? OpenNames.AllDiffer(ref signatures, count) : _names.PopDiffering(ref signatures, count, names)) || !HasDuplicate(opened.Node);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool HasDuplicate(int node) => MemberNames.FindDuplicate(JsonSoFar, node) >= 0;

    /// <summary>Makes signatures of the names in a block of symbols: each colon has one before it.</summary>
    private readonly void SignNames(ulong colons, ulong starts)
    {
        ref var signatures = ref _scratch.Signatures;
        for (nuint i = 0; colons != 0; colons &= colons - 1, i++)
        {
            var node = _nodes + BitOperations.PopCount(starts & ~colons & (colons - 1)) - 1;
            var token = Unsafe.Add(ref _tokens, node);
            var name = token.Start + 1;
            Unsafe.Add(ref signatures, i) = token.Data < JsonToken.Flag && name + sizeof(ulong) <= (uint)_length
                ? NameSignature.Of(_text + name, (int)(token.Data - name))
                : SignSeldomName(node);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly uint SignSeldomName(int node) => NameSignature.OfSeldom(JsonSoFar, node);
}
#endif
