namespace DefectionFactors.Rules.References;

/// <summary>Rings of references that lead back to where they started.</summary>
internal static class Rings
{
    /// <summary>Finds every ring once, in time linear in the number of items.</summary>
    /// <typeparam name="T">What refers to each other.</typeparam>
    /// <param name="items">The items, in the order of the text.</param>
    /// <param name="next">What an item refers to; null where it refers to nothing.</param>
    /// <returns>Of each ring the item that stands first in the text.</returns>
    public static IEnumerable<T> FirstOfEach<T>(IReadOnlyList<T> items, Func<T, T?> next)
        where T : class
    {
        var positions = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        foreach (var item in items)
            positions.TryAdd(item, positions.Count);

        var walks = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        for (var walk = 0; walk < items.Count; walk++)
        {
            var item = items[walk];
            while (item is not null && walks.TryAdd(item, walk))
                item = next(item);
            if (item is null || walks[item] != walk)
                continue;

            var first = item;
            for (var member = next(item)!; !ReferenceEquals(member, item); member = next(member)!)
                first = positions[member] < positions[first] ? member : first;
            yield return first;
        }
    }
}
