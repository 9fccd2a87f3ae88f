using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>Finds the position of a text in a fixed list, by its length and its first and last eight bytes. A struct, so that it is part of its owner.</summary>
internal readonly struct Utf8Table
{
    private const int ShortNameLimit = 256;

    private readonly Utf8TableEntry[] _entries;
    private readonly short[] _slots;
    private readonly int _longest;

    /// <summary>Takes texts, no two of which are the same.</summary>
    public Utf8Table(ReadOnlySpan<string> texts)
    {
        _entries = new Utf8TableEntry[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var text = Encoding.UTF8.GetBytes(texts[i]);
            _entries[i] = new Utf8TableEntry(text);
            _longest = Math.Max(_longest, text.Length);
        }

        // At most half full, so that a search ends soon; a power of two, so that the hash is masked.
        _slots = new short[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, texts.Length * 2))];
        Array.Fill(_slots, (short)-1);
        for (var i = texts.Length - 1; i >= 0; i--)
            Insert(i);
    }

    /// <summary>How many texts there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The position of the value of a string or member name, or -1.</summary>
    public int IndexOf(in IndexedJson json, int node)
    {
        if (json.HasEscapes(node))
            return IndexOfDecoded(json, node);
        var start = json.StartOf(node) + 1;
        var length = json.RawString(node).Length;
        return Search(ShortTextKey.Of(json.Utf8, start, length), json.Utf8.Slice(start, length));
    }

    /// <summary>The same, trying the position <paramref name="next"/> first; a hit moves it to the position after.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int node, ref int next)
    {
        var index = next;
        if ((uint)index >= (uint)_entries.Length || !_entries[index].IsAt(json, node))
            index = IndexOf(json, node);
        if (index >= 0)
            next = index + 1;
        return index;
    }

    /// <summary>The position of a string, or -1.</summary>
    public int IndexOf(string text) => IndexOf(Encoding.UTF8.GetBytes(text));

    private int IndexOf(ReadOnlySpan<byte> text) => Search(ShortTextKey.Of(text, 0, text.Length), text);

    private int Search(in ShortTextKey key, ReadOnlySpan<byte> text)
    {
        var mask = _slots.Length - 1;
        for (var slot = key.Hash & mask; ; slot = (slot + 1) & mask)
        {
            var index = _slots[slot];
            if (index < 0 || _entries[index].Equals(key, text))
                return index;
        }
    }

    // A text that does not fit into the longest entry's length is none of them.
    private int IndexOfDecoded(in IndexedJson json, int node)
    {
        var buffer = _longest > ShortNameLimit ? new byte[_longest] : stackalloc byte[ShortNameLimit];
        return JsonStrings.TryCopyDecoded(json, node, buffer, out var written) ? IndexOf(buffer[..written]) : -1;
    }

    private void Insert(int index)
    {
        var mask = _slots.Length - 1;
        var slot = _entries[index].Hash & mask;
        while (_slots[slot] >= 0)
            slot = (slot + 1) & mask;
        _slots[slot] = (short)index;
    }
}
