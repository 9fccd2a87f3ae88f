#if NET
using System.Buffers;
using System.Numerics;

namespace Schemawright.Schema.Json;

/// <summary>Compares the names of one object by their signatures.</summary>
internal static class MemberSignatures
{
    private const int FewNames = 64;
    private const int LongestSearch = 32;

    // So many more can be read behind the last signature.
    private const int Slack = 15;

    /// <summary>Whether the signatures of all names differ.</summary>
    /// <param name="json">The text up to the end of the object, at least.</param>
    /// <param name="node">The object.</param>
    /// <returns>False where the names themselves have to be compared.</returns>
    public static bool AllDiffer(in IndexedJson json, int node)
    {
        var count = json.CountOf(node);
        if (count < 2)
            return true;
        if (count <= FewNames)
        {
            Span<uint> few = stackalloc uint[FewNames + Slack];
            Sign(json, node, few);
            return NameSignature.AllDiffer(ref few[0], count);
        }

        var many = ArrayPool<uint>.Shared.Rent(count);
        Sign(json, node, many);
        var differ = AreManyDiffering(many.AsSpan(0, count));
        ArrayPool<uint>.Shared.Return(many);
        return differ;
    }

    private static void Sign(in IndexedJson json, int node, Span<uint> signatures)
    {
        var name = node + 1;
        var end = json.EndOf(node);
        for (var i = 0; name < end; i++, name = json.After(name + 1))
            signatures[i] = NameSignature.Of(json, name);
    }

    /// <summary>Enters the signatures into a hash table; where many of them want the same place, gives up.</summary>
    private static bool AreManyDiffering(ReadOnlySpan<uint> signatures)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)signatures.Length * 2);
        var table = ArrayPool<uint>.Shared.Rent(size);
        Array.Clear(table, 0, size);
        var differ = true;
        for (var i = 0; i < signatures.Length && differ; i++)
            differ = TryEnter(table, size - 1, signatures[i]);
        ArrayPool<uint>.Shared.Return(table);
        return differ;
    }

    private static bool TryEnter(uint[] table, int last, uint signature)
    {
        for (var step = 0; step < LongestSearch; step++)
        {
            ref var place = ref table[(int)(signature + (uint)step) & last];
            if (place == signature)
                return false;
            if (place == 0)
            {
                place = signature;
                return true;
            }
        }

        return false;
    }
}
#endif
