using System.Buffers;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>Pairs the properties of two objects that have the same names.</summary>
internal static class ObjectProperties
{
    private const int FewProperties = 16;

    /// <summary>
    /// Adds the values of each name's two properties to the pairs to compare; <see langword="false"/> if the objects don't have the same names.
    /// </summary>
    public static bool TryPair(in IndexedJson first, int firstObject, in IndexedJson second, int secondObject, ref PendingPairs pending)
    {
        var count = first.CountOf(firstObject);
        if (count != second.CountOf(secondObject))
            return false;

        // The properties are mostly in the same order: they are searched only after the first difference.
        var name = firstObject + 1;
        var otherName = secondObject + 1;
        for (; count > 0 && JsonStrings.Equals(first, name, second, otherName); count--)
        {
            pending.Push(name + 1, otherName + 1);
            name = first.After(name + 1);
            otherName = second.After(otherName + 1);
        }

        if (count <= FewProperties)
            return TryPairFew(first, name, first.EndOf(firstObject), second, otherName, second.EndOf(secondObject), ref pending);

        var names = SortByHash(first, name, count);
        var otherNames = SortByHash(second, otherName, count);
        var paired = TryPairSorted(first, names.AsSpan(0, count), second, otherNames.AsSpan(0, count), ref pending);
        ArrayPool<ulong>.Shared.Return(names);
        ArrayPool<ulong>.Shared.Return(otherNames);
        return paired;
    }

    private static bool TryPairFew(in IndexedJson first, int name, int end, in IndexedJson second, int otherName, int otherEnd, ref PendingPairs pending)
    {
        for (; name < end; name = first.After(name + 1))
        {
            var other = otherName;
            while (other < otherEnd && !JsonStrings.Equals(first, name, second, other))
                other = second.After(other + 1);
            if (other >= otherEnd)
                return false;
            pending.Push(name + 1, other + 1);
        }

        return true;
    }

    private static ulong[] SortByHash(in IndexedJson json, int name, int count)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(count);
        for (var i = 0; i < count; i++, name = json.After(name + 1))
            rented[i] = HashedNode.Pack(JsonStrings.KeyedHashOf(json, name), name);
        Array.Sort(rented, 0, count);
        return rented;
    }

    /// <summary>Equal names have equal hashes, so they are in runs at the same positions.</summary>
    private static bool TryPairSorted(
        in IndexedJson first, ReadOnlySpan<ulong> names, in IndexedJson second, ReadOnlySpan<ulong> otherNames, ref PendingPairs pending)
    {
        for (var start = 0; start < names.Length;)
        {
            var end = HashedNode.EndOfRun(names, start);
            for (var i = start; i < end; i++)
            {
                var other = start;
                while (other < end && !AreNamesEqual(first, names[i], second, otherNames[other]))
                    other++;
                if (other == end)
                    return false;
                pending.Push(HashedNode.NodeOf(names[i]) + 1, HashedNode.NodeOf(otherNames[other]) + 1);
            }

            start = end;
        }

        return true;
    }

    private static bool AreNamesEqual(in IndexedJson first, ulong name, in IndexedJson second, ulong otherName) =>
        name >> 32 == otherName >> 32 && JsonStrings.Equals(first, HashedNode.NodeOf(name), second, HashedNode.NodeOf(otherName));
}
