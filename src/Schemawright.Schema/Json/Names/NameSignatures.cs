#if NET
using System.Buffers;
using System.Numerics;

namespace Schemawright.Json.Names;

/// <summary>Compares the names of one object by their signatures.</summary>
internal static class NameSignatures
{
    private const int FewSlots = 128;
    private const int MaxSearchLength = 32;

    /// <summary>Whether the signatures of all names of an object differ; if not, the names themselves have to be compared.</summary>
    public static bool AllDiffer(in IndexedJson json, int node)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)json.CountOf(node) * 2 | 1);
        if (size <= FewSlots)
        {
            Span<uint> few = stackalloc uint[FewSlots];
            return AllDiffer(json, node, few.Slice(0, size));
        }

        var many = ArrayPool<uint>.Shared.Rent(size);
        var differ = AllDiffer(json, node, many.AsSpan(0, size));
        ArrayPool<uint>.Shared.Return(many);
        return differ;
    }

    /// <summary>Enters the signatures into a hash table; gives up if many of them need the same position.</summary>
    private static bool AllDiffer(in IndexedJson json, int node, Span<uint> table)
    {
        table.Clear();
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (!TryEnter(table, NameSignature.OfWhole(json, name)))
                return false;
        }

        return true;
    }

    private static bool TryEnter(Span<uint> table, uint signature)
    {
        for (var step = 0u; step < MaxSearchLength; step++)
        {
            ref var slot = ref table[(int)((signature + step) & ((uint)table.Length - 1))];
            if (slot == signature)
                return false;
            if (slot == 0)
            {
                slot = signature;
                return true;
            }
        }

        return false;
    }
}
#endif
