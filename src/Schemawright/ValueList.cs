using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Schemawright;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Makes a list; what collection expressions call.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Makes a list of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items as ValueList<T> ?? Wrap(items.ToArray());

    /// <summary>Makes a list of an array without copying it.</summary>
    internal static ValueList<T> Wrap<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);

    /// <summary>The items of a list as an immutable array, without copying.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    /// <returns>The array.</returns>
    public static ImmutableArray<T> AsImmutableArray<T>(this ValueList<T> list) => ImmutableCollectionsMarshal.AsImmutableArray(list.Items);
}
