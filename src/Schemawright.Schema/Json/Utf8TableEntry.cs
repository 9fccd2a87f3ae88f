using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Schemawright.Schema.Json;

/// <summary>One text of a table, laid out for comparison in two loads.</summary>
internal readonly struct Utf8TableEntry
{
    private readonly ShortTextKey _key;
    private readonly ulong _mask;
    private readonly int _lastOffset;
    private readonly byte[] _text;

    /// <summary>Takes a text.</summary>
    public Utf8TableEntry(byte[] text)
    {
        _text = text;
        _key = ShortTextKey.Of(text, 0, text.Length);
        _mask = ShortTextKey.MaskOf(text.Length);
        _lastOffset = ShortTextKey.LastOffsetOf(text.Length);
    }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>The key of the text.</summary>
    public ShortTextKey Key => _key;

    /// <summary>Whether a text is this one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="text">The text itself, for what the key does not have.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(in ShortTextKey key, ReadOnlySpan<byte> text) =>
        _key.First == key.First && _key.Last == key.Last && _key.Length == key.Length && (key.Length <= ShortTextKey.Limit || text.SequenceEqual(_text));

    /// <summary>Whether a string or member name is written as this text. One with escapes is not, whatever it stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(in IndexedJson json, int node)
    {
        // The mark of a string with escapes makes it longer than any text.
        var token = json.Tokens[node];
        var start = (int)token.Start + 1;
        if (token.Data - (uint)start != (uint)_key.Length)
            return false;
        var utf8 = json.Utf8;
        if (utf8.Length - start < sizeof(ulong))
            return utf8.Slice(start, _key.Length).SequenceEqual(_text);
        var first = BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(start, sizeof(ulong))) & _mask;
        var last = BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(start + _lastOffset, sizeof(ulong))) & _mask;
        return ((first ^ _key.First) | (last ^ _key.Last)) == 0 && (_key.Length <= ShortTextKey.Limit || utf8.Slice(start, _key.Length).SequenceEqual(_text));
    }
}
