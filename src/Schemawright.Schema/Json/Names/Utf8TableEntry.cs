using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Json.Names;

/// <summary>One string of a table, laid out so that two loads compare it with a string of a document.</summary>
internal readonly struct Utf8TableEntry
{
    private const int WindowLength = 2 * sizeof(ulong);

    // The first 16 bytes of the string with its closing quote, and a mask of them. The rest of a longer string is compared separately.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _firstMask;
    private readonly ulong _secondMask;
    private readonly byte[] _value;

    /// <summary>Stores a string.</summary>
    public Utf8TableEntry(byte[] value)
    {
        _value = value;
        if (value.AsSpan().IndexOfAny((byte)'"', (byte)'\\') >= 0)
        {
            // Such a string is always written with escapes. Nothing that is masked is equal to this.
            _first = 1;
            return;
        }

        var length = Math.Min(value.Length, WindowLength);
        Span<byte> window = stackalloc byte[WindowLength + 1];
        Span<byte> mask = stackalloc byte[WindowLength + 1];
        window.Clear();
        mask.Clear();
        value.AsSpan(0, length).CopyTo(window);
        window[length] = (byte)'"';
        mask.Slice(0, length + 1).Fill(byte.MaxValue);
        _first = MemoryMarshal.Read<ulong>(window);
        _second = MemoryMarshal.Read<ulong>(window.Slice(sizeof(ulong)));
        _firstMask = MemoryMarshal.Read<ulong>(mask);
        _secondMask = MemoryMarshal.Read<ulong>(mask.Slice(sizeof(ulong)));
    }

    /// <summary>The string in UTF-8.</summary>
    public ReadOnlySpan<byte> Value => _value;

    /// <summary>Whether a string or property name is written exactly like this one. A string with escapes never is, whatever its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(in IndexedJson json, int node)
    {
        // The closing quote marks the end of the string, so its length need not be compared.
        var start = json.StartOf(node) + 1;
        var utf8 = json.Utf8;
        if (utf8.Length - start < WindowLength)
            return MatchesAt(json, node);
        ref var written = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), start);
        var first = Unsafe.ReadUnaligned<ulong>(ref written) & _firstMask;
        var second = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref written, sizeof(ulong))) & _secondMask;
        return ((first ^ _first) | (second ^ _second)) == 0 && (_value.Length < WindowLength || MatchesAt(json, node));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MatchesAt(in IndexedJson json, int node) => !json.HasEscapes(node) && json.RawString(node).SequenceEqual(_value);
}
