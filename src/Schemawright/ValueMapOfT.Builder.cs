using System.ComponentModel;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Runtime;

namespace Schemawright;

/// <content>Building maps entry by entry.</content>
public sealed partial class ValueMap<T>
{
    /// <summary>Collects the entries of a map.</summary>
    public sealed class Builder
    {
        private readonly List<KeyValuePair<string, T>> _entries = [];
        private HashSet<string>? _keys;
        private List<JsonValue?>? _rawValues;

        /// <summary>How many entries have been added.</summary>
        public int Count => _entries.Count;

        /// <summary>Adds an entry after those that are there.</summary>
        /// <param name="key">The key.</param>
        /// <param name="value">The value.</param>
        /// <exception cref="ArgumentException">The key is there already.</exception>
        public void Add(string key, T value)
        {
            ArgumentNullException.ThrowIfNull(key);
            if (!IsNew(key))
                throw new ArgumentException($"The key '{key}' occurs twice.", nameof(key));
            _entries.Add(new(key, value));
        }

        /// <summary>Reads a member of an object and adds it.</summary>
        /// <typeparam name="TCodec">Reads the value.</typeparam>
        /// <param name="json">The indexed text.</param>
        /// <param name="nameNode">The number of the member's name.</param>
        /// <returns>False where the value is not valid, or the name is there already.</returns>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public bool TryAdd<TCodec>(in IndexedJson json, int nameNode)
            where TCodec : IJsonCodec<T>
        {
            if (!TCodec.TryRead(json, nameNode + 1, out var value))
                return false;
            var key = JsonStrings.GetString(json, nameNode);
            if (!IsNew(key))
                return false;
            _entries.Add(new(key, value));
            if (!TCodec.KeepsRawValue(json, nameNode + 1))
                KeepRawValue(JsonValue.Read(json, nameNode + 1));
            return true;
        }

        /// <summary>The map of the entries so far; the builder may go on.</summary>
        /// <returns>A new map.</returns>
        public ValueMap<T> ToMap()
        {
            if (_rawValues is null)
                return ValueMap.Wrap(_entries.ToArray());
            var texts = new JsonValue?[_entries.Count];
            _rawValues.CopyTo(texts);
            return new(_entries.ToArray(), texts);
        }

        /// <summary>Keeps the text of the entry that was added last.</summary>
        private void KeepRawValue(JsonValue text)
        {
            _rawValues ??= [];
            while (_rawValues.Count < _entries.Count - 1)
                _rawValues.Add(null);
            _rawValues.Add(text);
        }

        private bool IsNew(string key)
        {
            if (_entries.Count >= LinearSearchLimit)
                return (_keys ??= _entries.Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal)).Add(key);
            foreach (var entry in _entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    return false;
            }

            return true;
        }
    }
}
