using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Schemawright;

/// <summary>
/// An immutable map from names to values. It keeps the order of its entries, and equals every map with equal entries, whatever their order,
/// as JSON objects do.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed partial class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    // Up to this many entries are searched one by one, which is quicker than hashing.
    private const int LinearSearchLimit = 8;

    private readonly KeyValuePair<string, T>[] _entries;
    // What the values were read from, where they would be written differently. It has no part in equality.
    private readonly JsonValue?[]? _rawValues;
    private Dictionary<string, int>? _positions;

    internal ValueMap(KeyValuePair<string, T>[] entries, JsonValue?[]? rawValues = null)
    {
        _entries = entries;
        _rawValues = rawValues;
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([]);

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The keys in order.</summary>
    public IEnumerable<string> Keys => _entries.Select(static entry => entry.Key);

    /// <summary>The values in order.</summary>
    public IEnumerable<T> Values => _entries.Select(static entry => entry.Value);

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key, compared by its UTF-16 code units.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no entry with the key '{key}'.");

    /// <summary>Whether two maps have equal entries.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two maps differ.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    /// <summary>The entries in order, without a copy.</summary>
    /// <returns>A view of the map.</returns>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _entries;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PositionOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var position = PositionOf(key);
        value = position < 0 ? default : _entries[position].Value;
        return position >= 0;
    }

    /// <summary>A map in which a key has another value; a new key comes last.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>A new map.</returns>
    public ValueMap<T> SetItem(string key, T value)
    {
        var position = PositionOf(key);
        if (position < 0)
            return new([.. _entries, new(key, value)]);
        var entries = _entries.AsSpan().ToArray();
        entries[position] = new(key, value);
        return new(entries);
    }

    /// <summary>A map without a key.</summary>
    /// <param name="key">The key, which need not be there.</param>
    /// <returns>A new map, or this one where the key is absent.</returns>
    public ValueMap<T> Remove(string key)
    {
        var position = PositionOf(key);
        return position < 0 ? this : ValueMap.Wrap([.. _entries.AsSpan(0, position), .. _entries.AsSpan(position + 1)]);
    }

    /// <summary>Walks the entries in order without allocating.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new(_entries);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach (var (key, value) in _entries)
        {
            if (!other.TryGetValue(key, out var match) || !EqualityComparer<T>.Default.Equals(value, match))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, since the order must not matter.
        var hash = Count;
        foreach (var (key, value) in _entries)
            hash = unchecked(hash + HashCode.Combine(key, value));
        return hash;
    }

    /// <summary>The entries between braces.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(2, Count, CultureInfo.InvariantCulture);
        text.AppendLiteral("{");
        for (var i = 0; i < _entries.Length; i++)
        {
            text.AppendLiteral(i == 0 ? " " : ", ");
            text.AppendLiteral(_entries[i].Key);
            text.AppendLiteral(" = ");
            text.AppendFormatted(_entries[i].Value);
        }

        text.AppendLiteral(" }");
        return text.ToStringAndClear();
    }

    private int PositionOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_entries.Length > LinearSearchLimit)
            return (_positions ??= IndexPositions()).GetValueOrDefault(key, -1);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    // Two threads may both do this; they arrive at the same index, and assigning a reference is atomic.
    private Dictionary<string, int> IndexPositions()
    {
        var positions = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
            positions[_entries[i].Key] = i;
        return positions;
    }

    /// <summary>Walks the entries of a map.</summary>
    public struct Enumerator
    {
        private readonly KeyValuePair<string, T>[] _entries;
        private int _index = -1;

        internal Enumerator(KeyValuePair<string, T>[] entries) => _entries = entries;

        /// <summary>The entry at which the walk stands.</summary>
        public readonly KeyValuePair<string, T> Current => _entries[_index];

        /// <summary>Goes on to the next entry.</summary>
        /// <returns>False after the last one.</returns>
        public bool MoveNext() => ++_index < _entries.Length;
    }
}
