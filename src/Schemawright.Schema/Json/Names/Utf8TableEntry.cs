using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Json.Names;

/// <summary>One text of a table, laid out so that two loads compare it with what a JSON text says.</summary>
internal readonly struct Utf8TableEntry
{
    private const int WindowLength = 2 * sizeof(ulong);

    // The first 16 bytes of the text with its closing quote, and which of them there are. Long texts go on.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _firstMask;
    private readonly ulong _secondMask;
    private readonly byte[] _text;

    /// <summary>Takes a text.</summary>
    public Utf8TableEntry(byte[] text)
    {
        _text = text;
        if (text.AsSpan().IndexOfAny((byte)'"', (byte)'\\') >= 0)
        {
            // Such a text is always written with escapes. Nothing that is masked is equal to this.
            _first = 1;
            return;
        }

        var length = Math.Min(text.Length, WindowLength);
        Span<byte> window = stackalloc byte[WindowLength + 1];
        Span<byte> mask = stackalloc byte[WindowLength + 1];
        window.Clear();
        mask.Clear();
        text.AsSpan(0, length).CopyTo(window);
        window[length] = (byte)'"';
        mask.Slice(0, length + 1).Fill(byte.MaxValue);
        _first = MemoryMarshal.Read<ulong>(window);
        _second = MemoryMarshal.Read<ulong>(window.Slice(sizeof(ulong)));
        _firstMask = MemoryMarshal.Read<ulong>(mask);
        _secondMask = MemoryMarshal.Read<ulong>(mask.Slice(sizeof(ulong)));
    }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>Whether a string or member name is written as this text. One with escapes is not, whatever it stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(in IndexedJson json, int node)
    {
        // Where the quote stands, the text ends: no length has to be looked at.
        var start = json.StartOf(node) + 1;
        var utf8 = json.Utf8;
        if (utf8.Length - start < WindowLength)
            return MatchesAt(json, node);
        ref var written = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), start);
        var first = Unsafe.ReadUnaligned<ulong>(ref written) & _firstMask;
        var second = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref written, sizeof(ulong))) & _secondMask;
        return ((first ^ _first) | (second ^ _second)) == 0 && (_text.Length < WindowLength || MatchesAt(json, node));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MatchesAt(in IndexedJson json, int node) => !json.HasEscapes(node) && json.RawString(node).SequenceEqual(_text);
}
