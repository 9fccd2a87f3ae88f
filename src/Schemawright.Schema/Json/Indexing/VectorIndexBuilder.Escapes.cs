#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Indexing;

/// <content>Escapes in strings. Most blocks have none.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
{
    /// <summary>Checks the escapes of the block that was read last, and sets the flag of the strings that contain them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadEscapes(EscapedBlock block, int offset)
    {
        if (block.Ends != 0)
            _openStringFlag = 0;
        var count = _count - BitOperations.PopCount(block.Starts);
        var openString = _carry.InsideString != 0 ? _count - 1 : -1;
        for (var escapes = block.Escapes; escapes != 0; escapes &= escapes - 1)
        {
            var position = offset + BitOperations.TrailingZeroCount(escapes);
            if (position != _secondOfPair)
            {
                var length = JsonEscapes.LengthOfFirst(Document.Slice(position), out _);
                if (length == 0)
                    return false;
                _secondOfPair = length == 12 ? position + 6 : -1;
            }

            var node = count + BitOperations.PopCount(block.Starts & (~escapes & (escapes - 1))) - 1;
            ref var token = ref Unsafe.Add(ref _tokens, node);
            if (node == openString)
                _openStringFlag = JsonToken.Flag;
            else
                DataOf(ref token) |= JsonToken.Flag;
        }

        return true;
    }
}
#endif
