using System.Buffers;
using Schemawright.Json.Numbers;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>A keyed hash of a whole value, consistent with <see cref="JsonEquality"/>. Its open levels are in pooled memory.</summary>
internal ref struct TreeHash
{
    private readonly IndexedJson _json;
    private Level[] _levels;
    private int _depth;

    private TreeHash(in IndexedJson json)
    {
        _json = json;
        _levels = [];
    }

    /// <summary>Hashes a value.</summary>
    public static ulong Of(in IndexedJson json, int node)
    {
        var kind = json.KindOf(node);
        if (kind is not (JsonKind.Object or JsonKind.Array))
            return OfScalar(json, node, kind);

        var tree = new TreeHash(json);
        var hash = tree.OfTree(node, json.EndOf(node));
        if (tree._levels.Length > 0)
            ArrayPool<Level>.Shared.Return(tree._levels);
        return hash;
    }

    private ulong OfTree(int node, int end)
    {
        while (true)
        {
            var kind = _json.KindOf(node);
            if (kind is JsonKind.Object or JsonKind.Array)
            {
                Push(kind == JsonKind.Object);
                node++;
                continue;
            }

            ref var level = ref _levels[_depth - 1];
            if (kind == JsonKind.End)
            {
                var hash = Mix(level.IsObject ? 1UL : 2UL, level.Hash);
                if (node == end)
                    return hash;
                _depth--;
                _levels[_depth - 1].Add(hash);
            }
            else if (level is { IsObject: true, HasName: false })
            {
                level.SetName(JsonStrings.KeyedHashOf(_json, node));
            }
            else
            {
                level.Add(OfScalar(_json, node, kind));
            }

            node++;
        }
    }

    private static ulong OfScalar(in IndexedJson json, int node, JsonKind kind) => kind switch
    {
        JsonKind.String => JsonStrings.KeyedHashOf(json, node),
        JsonKind.Number => JsonNumbers.KeyedHashOf(json.RawValue(node)),
        _ => Mix((ulong)kind, 0),
    };

    private static ulong Mix(ulong first, ulong second)
    {
        var hash = KeyedHash.Create();
        hash.Add(first);
        hash.Add(second);
        return hash.ToHash();
    }

    private void Push(bool isObject)
    {
        if (_depth == _levels.Length)
        {
            var larger = ArrayPool<Level>.Shared.Rent(Math.Max(32, _depth * 2));
            Array.Copy(_levels, larger, _depth);
            if (_depth > 0)
                ArrayPool<Level>.Shared.Return(_levels);
            _levels = larger;
        }

        _levels[_depth++] = new Level { IsObject = isObject };
    }

    /// <summary>An object or array whose properties or items are being added.</summary>
    private struct Level
    {
        private ulong _name;

        public bool IsObject;
        public bool HasName;
        public ulong Hash;

        public void SetName(ulong name)
        {
            _name = name;
            HasName = true;
        }

        /// <summary>Adds a value: the order of properties makes no difference, the order of items does.</summary>
        public void Add(ulong value)
        {
            Hash = IsObject ? Hash + Mix(_name, value) : Mix(Hash, value);
            HasName = false;
        }
    }
}
