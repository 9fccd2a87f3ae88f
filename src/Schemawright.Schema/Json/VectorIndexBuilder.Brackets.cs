#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
        var depth = _depth;
        ref var stack = ref _buffer.ReserveBrackets(depth);
        ref var owners = ref _scratch.Owners;
        Vector512.Create(innermost.Owner).StoreUnsafe(ref owners);
        var nodesBefore = 0;
        var namesBefore = 0;
        for (; brackets != 0; brackets &= brackets - 1)
        {
            var below = ~brackets & (brackets - 1);
            var nodes = BitOperations.PopCount(starts & below);
            var names = BitOperations.PopCount(colons & below);
            innermost.Count += nodes - nodesBefore;
            innermost.Names += names - namesBefore;
            if (names - namesBefore > Vector512<uint>.Count)
                Vector512.Create(innermost.Owner).StoreUnsafe(ref owners, (nuint)namesBefore + (nuint)Vector512<uint>.Count);

            // '{' is 0x7B, '[' 0x5B, '}' 0x7D and ']' 0x5D.
            var bracket = symbols[BitOperations.TrailingZeroCount(brackets)];
            var isObject = ((uint)bracket >> 5) & 1;
            if ((bracket & 0x02) != 0)
            {
                if (depth >= _maxDepth)
                    return false;
                Unsafe.Add(ref stack, depth++) = innermost;
                innermost = Open(_nodes + nodes, isObject, innermost.Owner);
            }
            else
            {
                if (depth == 0 || !TryClose(innermost, isObject, _nodes + nodes))
                    return false;
                innermost = Unsafe.Add(ref stack, --depth);
                innermost.Count++;
            }

            Vector512.Create(innermost.Owner).StoreUnsafe(ref owners, (nuint)names);
            nodesBefore = nodes + 1;
            namesBefore = names;
        }

        var namesBehind = BitOperations.PopCount(colons) - namesBefore;
        if (namesBehind > Vector512<uint>.Count)
            Vector512.Create(innermost.Owner).StoreUnsafe(ref owners, (nuint)namesBefore + (nuint)Vector512<uint>.Count);
        innermost.Names += namesBehind;
        innermost.Count += BitOperations.PopCount(starts) - nodesBefore;
        _innermost = innermost;
        _depth = depth;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly OpenBracket Open(int node, uint isObject, uint around)
    {
        var owner = _firstOwner + ((uint)node << OpenNames.LevelBits) + OpenNames.LevelInside(around, isObject);
        var kind = isObject;
        if (OpenNames.IsDeep(owner))
            kind *= 3;
        return new OpenBracket { Node = node, Kind = kind, Owner = owner };
    }

    /// <summary>Links two brackets, if everything between them has a name in an object, and nothing has one in an array.</summary>
    /// <remarks>
    /// Of the commas and colons between, no two colons follow each other. So if there are half as many colons as there are values and names, each second one is
    /// a colon, from the first on.
    /// </remarks>
    /// <param name="opened">The opening bracket.</param>
    /// <param name="isObject">1 where the closing one is that of an object, 0 where it is that of an array.</param>
    /// <param name="node">The node of the closing one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryClose(in OpenBracket opened, uint isObject, int node)
    {
        if (2 * opened.Names != (opened.Count & -(int)isObject))
            return false;

        Unsafe.AsRef(in Unsafe.Add(ref _tokens, opened.Node).Data) = (uint)node;
        Unsafe.AsRef(in Unsafe.Add(ref _tokens, node).Data) = (uint)(opened.Count - opened.Names);
        return opened.Kind == isObject || TryCloseDoubted(opened, isObject);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryCloseDoubted(OpenBracket opened, uint isObject) =>
        (opened.Kind & 1) == isObject && (_allowDuplicateNames || !HasDuplicate(opened.Node));
}
#endif
