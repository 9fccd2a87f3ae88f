#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <content>Names: no object may have one twice.</content>
internal unsafe ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>Enters the names in a block of symbols, whose brackets have been matched: each colon has one before it.</summary>
    /// <returns>False where an object has a name twice.</returns>
    private bool TryEnterNames(ulong colons, ulong starts)
    {
        ref var places = ref _names.Places;
        ref var owner = ref _scratch.Owners;
        ref var before = ref Unsafe.Add(ref _tokens, _nodes - 1);
        var lastStart = (uint)_length - sizeof(ulong);
        for (; colons != 0; colons &= colons - 1, owner = ref Unsafe.Add(ref owner, 1))
        {
            ref var token = ref Unsafe.Add(ref before, BitOperations.PopCount(starts & (colons ^ (colons - 1))));
            var name = token.Start + 1;
            var signature = (int)(token.Data | (lastStart - name)) >= 0
                ? NameSignature.Of(_text + name, (int)(token.Data - name))
                : SignSeldomName(ref token);
            if (!OpenNames.TryEnter(ref places, signature, owner) && !TryDoubt(owner))
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly uint SignSeldomName(ref JsonToken token) =>
        NameSignature.OfSeldom(JsonSoFar, (int)(Unsafe.ByteOffset(ref _tokens, ref token) / Unsafe.SizeOf<JsonToken>()));

    /// <summary>Compares the names of an object that may have one twice; if it is still open, when it is closed.</summary>
    /// <returns>False where it has.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryDoubt(uint owner)
    {
        var node = _names.NodeOf(owner);
        if (node == _lastCompared || OpenNames.IsNowhere(owner) || OpenNames.IsDeep(owner))
            return true;

        if (node == _innermost.Node)
        {
            _innermost.Kind |= 2;
            return true;
        }

        if (_buffer.TryFindOpen(_depth, node, out var depth))
        {
            _buffer.OpenAt(depth).Kind |= 2;
            return true;
        }

        _lastCompared = node;
        return !HasDuplicate(node);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool HasDuplicate(int node) => !MemberSignatures.AllDiffer(JsonSoFar, node) && MemberNames.FindDuplicate(JsonSoFar, node) >= 0;
}
#endif
