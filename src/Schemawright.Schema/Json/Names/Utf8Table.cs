using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>
/// An immutable table from strings, such as property names or the values of an <c>enum</c>, to their positions. They are looked up by UTF-8 bytes, without
/// creating strings. A struct, so that it is part of its owner.
/// </summary>
/// <remarks>
/// Hashing uses the length and three bytes: cheap, and good enough for most names that a schema's author chooses. If many names have all of these in common,
/// the table hashes whole names. Hostile names can only be looked up, never added.
/// </remarks>
internal readonly struct Utf8Table
{
    private const int MaxChainLength = 8;
    private const int ShortLength = 256;
    private const int MaxSpreadNames = 64;

    // With eight more bits for 256 buckets, less than the 31 of a hash.
    private const int LastShift = 15;

    private readonly Utf8TableEntry[] _names;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly int _mask;
    private readonly int _shift;
    private readonly int _maxLength;
    private readonly bool _hashesWholeNames;

    // A bit for the length of each name, modulo 64: it rules out most unknown names.
    private readonly ulong _lengths;

    /// <summary>Creates a table of names, each of which stands for its position in the list.</summary>
    public Utf8Table(IReadOnlyList<string> names)
    {
        _names = new Utf8TableEntry[names.Count];
        for (var i = 0; i < _names.Length; i++)
        {
            var name = Encoding.UTF8.GetBytes(names[i]);
            _names[i] = new Utf8TableEntry(name);
            _lengths |= 1UL << (name.Length & 63);
            _maxLength = Math.Max(_maxLength, name.Length);
        }

        // At most half full, so that chains are short; for a few names a hash is searched that puts each into a bucket of its own.
        var isSmall = _names.Length <= MaxSpreadNames;
        var size = 1;
        while (size < _names.Length * (isSmall ? 4 : 2))
            size *= 2;
        _mask = size - 1;
        _buckets = new int[size];
        _next = new int[_names.Length];

        var largest = FillBuckets();
        while (isSmall && largest > 1 && _shift < LastShift)
        {
            _shift++;
            largest = FillBuckets();
        }

        if (largest > MaxChainLength)
        {
            _hashesWholeNames = true;
            FillBuckets();
        }
    }

    /// <summary>The number of names.</summary>
    public int Count => _names.Length;

    /// <summary>The UTF-8 bytes of a name, without escapes.</summary>
    public ReadOnlySpan<byte> NameOf(int index) => _names[index].Value;

    /// <summary>Looks up a string of a document.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a string or property name.</param>
    /// <returns>The name's position; -1 if it is not in the table.</returns>
    /// <remarks>Not inlined: there are many callers, and the readers in generated code stay small.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int IndexOf(in IndexedJson json, int node)
    {
        // The flag of a string with escapes makes it longer than any name.
        var token = json.Tokens[node];
        var length = (int)(token.Data - token.Start) - 1;
        if (length < 0)
            return IndexOfEscaped(json, node);
        if (!IsKnownLength(length))
            return -1;
        var start = (int)token.Start + 1;
        for (var entry = FirstOf(json.Utf8.Slice(start, length)); entry != 0; entry = _next[entry - 1])
        {
            if (_names[entry - 1].IsAt(json, node))
                return entry - 1;
        }

        return -1;
    }

    /// <summary>Looks up a property name, first at the position that the table's order makes likely.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a property name.</param>
    /// <param name="next">The position to try first, 0 at the start; set to the position after a name that was found.</param>
    /// <returns>The name's position; -1 if it is not in the table.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int node, ref int next)
    {
        var names = _names;
        var index = next;
        if ((uint)index >= (uint)names.Length || !names[index].IsAt(json, node))
            index = IndexOf(json, node);
        if (index >= 0)
            next = index + 1;
        return index;
    }

    /// <summary>The position of a string; -1 if it is not in the table.</summary>
    public int IndexOf(string name) => IndexOf(Encoding.UTF8.GetBytes(name));

    private bool IsKnownLength(int length) => ((_lengths >> (length & 63)) & 1) != 0;

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var entry = FirstOf(name); entry != 0; entry = _next[entry - 1])
        {
            if (name.SequenceEqual(_names[entry - 1].Value))
                return entry - 1;
        }

        return -1;
    }

    // A name that does not fit into the length of the longest one is not in the table.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int IndexOfEscaped(in IndexedJson json, int node)
    {
        var rented = _maxLength > ShortLength ? ArrayPool<byte>.Shared.Rent(_maxLength) : null;
        var decoded = rented is null ? stackalloc byte[ShortLength] : rented;
        var index = JsonStrings.TryCopyDecoded(json, node, decoded, out var written) && IsKnownLength(written) ? IndexOf(decoded.Slice(0, written)) : -1;
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return index;
    }

    /// <summary>Clears the buckets and fills them with all names. Returns the size of the largest bucket.</summary>
    private int FillBuckets()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        var lengths = new int[_names.Length + 1];
        var largest = 0;
        for (var i = 0; i < _names.Length; i++)
        {
            ref var first = ref FirstOf(_names[i].Value);
            lengths[i + 1] = lengths[first] + 1;
            largest = Math.Max(largest, lengths[i + 1]);
            _next[i] = first;
            first = i + 1;
        }

        return largest;
    }

    /// <summary>The first entry of a name's bucket, counted from 1; 0 if the bucket is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int FirstOf(ReadOnlySpan<byte> name) => ref _buckets[((_hashesWholeNames ? HashWhole(name) : HashSamples(name)) >> _shift) & _mask];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HashSamples(ReadOnlySpan<byte> name)
    {
        // The first sample distinguishes minLength from maxLength, and minProperties from maxProperties.
        var length = name.Length;
        if (length == 0)
            return 0;
        var samples = name[(length * 3) >> 4] | ((uint)name[length >> 1] << 8) | ((uint)name[length - 1] << 16) | ((uint)length << 24);
        return (int)((samples * 0x9E37_79B9_7F4A_7C15) >> 33);
    }

    private static int HashWhole(ReadOnlySpan<byte> name)
    {
        var hash = KeyedHash.Create();
        hash.Add(name);
        return (int)(hash.ToHash() & int.MaxValue);
    }
}
