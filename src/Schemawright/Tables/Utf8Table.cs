using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>Finds the position of a text in a fixed list, by its length and its first and last eight bytes.</summary>
internal sealed class Utf8Table
{
    private const int ShortNameLimit = 256;

    private readonly Entry[] _entries;
    private readonly short[] _slots;
    private readonly int _longest;

    /// <summary>Takes texts, no two of which are the same.</summary>
    public Utf8Table(ReadOnlySpan<string> texts)
    {
        _entries = new Entry[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            _entries[i] = new Entry(Encoding.UTF8.GetBytes(texts[i]));
            _longest = Math.Max(_longest, _entries[i].Text.Length);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int node) => json.HasEscapes(node) ? IndexOfDecoded(json, node) : IndexOf(json.RawString(node));

    /// <summary>The same, trying the position <paramref name="next"/> first; a hit moves it to the position after.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int node, ref int next)
    {
        int index;
        if (json.HasEscapes(node))
        {
            index = IndexOfDecoded(json, node);
        }
        else
        {
            var text = json.RawString(node);
            var key = Key.Of(text);
            index = (uint)next < (uint)_entries.Length && _entries[next].Equals(key, text) ? next : Search(key, text);
        }

        next = index + 1;
        return index;
    }

    /// <summary>The position of a string, or -1.</summary>
    public int IndexOf(string text) => IndexOf(Encoding.UTF8.GetBytes(text));

    private int IndexOf(ReadOnlySpan<byte> text) => Search(Key.Of(text), text);

    private int Search(in Key key, ReadOnlySpan<byte> text)
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
        var slot = _entries[index].Key.Hash & mask;
        while (_slots[slot] >= 0)
            slot = (slot + 1) & mask;
        _slots[slot] = (short)index;
    }

    private readonly struct Entry(byte[] text)
    {
        public readonly byte[] Text = text;
        public readonly Key Key = Key.Of(text);

        // Up to 16 bytes the key is the whole text.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Equals(in Key key, ReadOnlySpan<byte> text) =>
            Key.First == key.First && Key.Last == key.Last && Text.Length == text.Length && (text.Length <= 16 || text.SequenceEqual(Text));
    }

    /// <summary>The first and the last eight bytes of a text, which overlap in a short one.</summary>
    private readonly struct Key(ulong first, ulong last, int length)
    {
        public readonly ulong First = first;
        public readonly ulong Last = last;

        public int Hash => (int)(((First * 0x9E37_79B9_7F4A_7C15) ^ (Last * 0xC2B2_AE3D_27D4_EB4F) ^ (ulong)length) >> 40);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Key Of(ReadOnlySpan<byte> text)
        {
            var length = text.Length;
            if (length >= 8)
                return new(BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[(length - 8)..]), length);
            if (length >= 4)
                return new(BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[(length - 4)..]), length);
            return length == 0 ? default : new(text[0], (ulong)((text[length / 2] << 8) | text[length - 1]), length);
        }
    }
}
