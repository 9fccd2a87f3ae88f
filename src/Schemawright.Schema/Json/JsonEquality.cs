using System.Buffers;
using Schemawright.Json.Names;
using Schemawright.Json.Numbers;
using Schemawright.Json.Strings;

namespace Schemawright.Json;

/// <summary>
/// Equality of JSON values as JSON Schema Core section 4.2.2 defines it: numbers by value, strings by characters, objects regardless of order.
/// </summary>
/// <remarks>Not recursive, and hostile values cost no more than sorting them would.</remarks>
public static class JsonEquality
{
    private const int FewItems = 8;

    /// <summary>Whether two values are equal.</summary>
    /// <param name="first">An indexed document.</param>
    /// <param name="firstNode">The node of a value in it.</param>
    /// <param name="second">The same or another indexed document.</param>
    /// <param name="secondNode">The node of a value in <paramref name="second"/>.</param>
    /// <returns><see langword="true"/> for equal values.</returns>
    public static bool AreEqual(in IndexedJson first, int firstNode, in IndexedJson second, int secondNode)
    {
        var kind = first.KindOf(firstNode);
        if (kind != second.KindOf(secondNode))
            return false;

        return kind switch
        {
            JsonKind.String => JsonStrings.Equals(first, firstNode, second, secondNode),
            JsonKind.Number => JsonNumbers.AreEqual(first.RawValue(firstNode), second.RawValue(secondNode)),
            JsonKind.Object or JsonKind.Array => AreTreesEqual(first, firstNode, second, secondNode),
            _ => true,
        };
    }

    /// <summary>A hash code that is the same for equal values. It differs from process to process.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a value.</param>
    /// <returns>The hash code.</returns>
    public static int GetHashCode(in IndexedJson json, int node) => (int)TreeHash.Of(json, node);

    /// <summary>Whether no two items of an array are equal.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="array">The node of an array.</param>
    /// <returns><see langword="true"/> if all items differ.</returns>
    public static bool HasUniqueItems(in IndexedJson json, int array)
    {
        var count = json.CountOf(array);
        return count < 2 || (count <= FewItems ? AreFewUnique(json, array) : AreManyUnique(json, array, count));
    }

    private static bool AreFewUnique(in IndexedJson json, int array)
    {
        var end = json.EndOf(array);
        for (var item = array + 1; item < end; item = json.After(item))
        {
            for (var later = json.After(item); later < end; later = json.After(later))
            {
                if (AreEqual(json, item, json, later))
                    return false;
            }
        }

        return true;
    }

    private static bool AreManyUnique(in IndexedJson json, int array, int count)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(count);
        var item = array + 1;
        for (var i = 0; i < count; i++, item = json.After(item))
            rented[i] = HashedNode.Pack(TreeHash.Of(json, item), item);
        Array.Sort(rented, 0, count);

        var unique = true;
        var sorted = rented.AsSpan(0, count);
        for (var start = 0; start < count && unique;)
        {
            var end = HashedNode.EndOfRun(sorted, start);
            unique = IsRunUnique(json, sorted.Slice(start, end - start));
            start = end;
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return unique;
    }

    private static bool IsRunUnique(in IndexedJson json, ReadOnlySpan<ulong> run)
    {
        for (var later = 1; later < run.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (AreEqual(json, HashedNode.NodeOf(run[earlier]), json, HashedNode.NodeOf(run[later])))
                    return false;
            }
        }

        return true;
    }

    private static bool AreTreesEqual(in IndexedJson first, int firstNode, in IndexedJson second, int secondNode)
    {
        var pending = new PendingPairs();
        pending.Push(firstNode, secondNode);
        var equal = true;
        while (equal && pending.TryPop(out var a, out var b))
        {
            var kind = first.KindOf(a);
            if (kind != second.KindOf(b))
                equal = false;
            else if (kind == JsonKind.Array)
                equal = TryPairItems(first, a, second, b, ref pending);
            else if (kind == JsonKind.Object)
                equal = ObjectProperties.TryPair(first, a, second, b, ref pending);
            else
                equal = AreEqual(first, a, second, b);
        }

        pending.Dispose();
        return equal;
    }

    private static bool TryPairItems(in IndexedJson first, int firstArray, in IndexedJson second, int secondArray, ref PendingPairs pending)
    {
        if (first.CountOf(firstArray) != second.CountOf(secondArray))
            return false;

        var item = secondArray + 1;
        for (var node = firstArray + 1; node < first.EndOf(firstArray); node = first.After(node), item = second.After(item))
            pending.Push(node, item);
        return true;
    }
}
