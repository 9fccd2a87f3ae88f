using System.Buffers;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>Finds properties of one object that have the same name, compared as decoded strings.</summary>
internal static class RepeatedNames
{
    private const int FewProperties = 16;

    /// <summary>Finds the first property whose name an earlier property has.</summary>
    /// <returns>The node of the second of the two names; -1 if all names differ.</returns>
    public static int FindDuplicate(in IndexedJson json, int node)
    {
        var count = json.CountOf(node);
        if (count < 2)
            return -1;
        return count <= FewProperties ? FindAmongFew(json, node, count) : FindAmongMany(json, node, count);
    }

    private static int FindAmongFew(in IndexedJson json, int node, int count)
    {
        Span<int> names = stackalloc int[FewProperties];
        var name = node + 1;
        for (var later = 0; later < count; later++, name = json.After(name + 1))
        {
            names[later] = name;
            foreach (var earlier in names.Slice(0, later))
            {
                if (JsonStrings.Equals(json, earlier, json, name))
                    return name;
            }
        }

        return -1;
    }

    /// <summary>Sorts the names by a keyed hash, so that hostile names can't make this quadratic, and compares within equal hashes.</summary>
    private static int FindAmongMany(in IndexedJson json, int node, int count)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(count);
        var name = node + 1;
        for (var i = 0; i < count; i++, name = json.After(name + 1))
            rented[i] = HashedNode.Pack(JsonStrings.KeyedHashOf(json, name), name);
        Array.Sort(rented, 0, count);

        var sorted = rented.AsSpan(0, count);
        var first = int.MaxValue;
        for (var start = 0; start < count;)
        {
            var end = HashedNode.EndOfRun(sorted, start);
            first = Math.Min(first, FindInRun(json, sorted.Slice(start, end - start)));
            start = end;
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return first == int.MaxValue ? -1 : first;
    }

    private static int FindInRun(in IndexedJson json, ReadOnlySpan<ulong> run)
    {
        for (var later = 1; later < run.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (JsonStrings.Equals(json, HashedNode.NodeOf(run[earlier]), json, HashedNode.NodeOf(run[later])))
                    return HashedNode.NodeOf(run[later]);
            }
        }

        return int.MaxValue;
    }
}
