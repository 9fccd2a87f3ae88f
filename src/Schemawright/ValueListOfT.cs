using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Schemawright;

/// <summary>An immutable list that equals every list with equal items in the same order. Collection expressions make it: <c>ValueList&lt;int&gt; list = [1, 2];</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal ValueList(T[] items) => Items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => Items.Length;

    internal T[] Items { get; }

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether two lists have equal items.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items without a copy.</summary>
    /// <returns>A view of the list.</returns>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>A list with one more item at its end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new list.</returns>
    public ValueList<T> Add(T item) => new([.. Items, item]);

    /// <summary>Walks the items without allocating.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.Items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items between square brackets.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(2, Items.Length, CultureInfo.InvariantCulture);
        text.AppendLiteral("[");
        for (var i = 0; i < Items.Length; i++)
        {
            if (i > 0)
                text.AppendLiteral(", ");
            text.AppendFormatted(Items[i]);
        }

        text.AppendLiteral("]");
        return text.ToStringAndClear();
    }

    /// <summary>Walks the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item at which the walk stands.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next item.</summary>
        /// <returns>False after the last one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
