using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>
/// An immutable table from texts, such as member names or the strings of an <c>enum</c>, to their positions; looked up by the bytes of a text without making strings.
/// A struct, so that it is part of its owner.
/// </summary>
/// <remarks>
/// Hashing looks at the length and at three bytes: cheap, and good enough for most names that a schema's author chose. Where many names agree in all of that,
/// the table hashes whole names. Only the look-up meets hostile names.
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

    // A bit for the length of each name, modulo 64: most unknown names need no other look.
    private readonly ulong _lengths;

    /// <summary>Makes a table in which each name stands for its position.</summary>
    /// <param name="names">The decoded names, each one once.</param>
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

        // At most half full, so that chains are short; a few names can be spread so that none shares its bucket.
        var isSmall = _names.Length <= MaxSpreadNames;
        var size = 1;
        while (size < _names.Length * (isSmall ? 4 : 2))
            size *= 2;
        _mask = size - 1;
        _buckets = new int[size];
        _next = new int[_names.Length];

        var longest = FillBuckets();
        while (isSmall && longest > 1 && _shift < LastShift)
        {
            _shift++;
            longest = FillBuckets();
        }

        if (longest > MaxChainLength)
        {
            _hashesWholeNames = true;
            FillBuckets();
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The UTF-8 bytes of a name.</summary>
    /// <param name="index">Its position.</param>
    /// <returns>The name without escapes.</returns>
    public ReadOnlySpan<byte> NameOf(int index) => _names[index].Text;

    /// <summary>Looks a string of a text up.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The number of a string or member name.</param>
    /// <returns>The name's position; -1 for an unknown one.</returns>
    /// <remarks>One copy for all callers, which are many: the readers of generated code stay small with it.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int IndexOf(in IndexedJson json, int node)
    {
        // The mark of a string with escapes makes it longer than any text.
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

    /// <summary>Looks a member name up, trying the one that the table's order makes likely first.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The number of a member name.</param>
    /// <param name="next">The position to try first, 0 at the start; moved to the one after a name that is found.</param>
    /// <returns>The name's position; -1 for an unknown one.</returns>
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

    /// <summary>Looks a string up.</summary>
    /// <param name="text">Any Unicode text.</param>
    /// <returns>Its position; -1 for an unknown one.</returns>
    public int IndexOf(string text) => IndexOf(Encoding.UTF8.GetBytes(text));

    private bool IsKnownLength(int length) => ((_lengths >> (length & 63)) & 1) != 0;

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var entry = FirstOf(name); entry != 0; entry = _next[entry - 1])
        {
            if (name.SequenceEqual(_names[entry - 1].Text))
                return entry - 1;
        }

        return -1;
    }

    // A name that does not fit into the longest one's length is none of them.
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

    /// <summary>Puts all names into buckets, which are emptied before.</summary>
    /// <returns>How many names the fullest one has.</returns>
    private int FillBuckets()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        var lengths = new int[_names.Length + 1];
        var longest = 0;
        for (var i = 0; i < _names.Length; i++)
        {
            ref var first = ref FirstOf(_names[i].Text);
            lengths[i + 1] = lengths[first] + 1;
            longest = Math.Max(longest, lengths[i + 1]);
            _next[i] = first;
            first = i + 1;
        }

        return longest;
    }

    /// <summary>The first entry of a name's bucket, counted from 1; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int FirstOf(ReadOnlySpan<byte> name) => ref _buckets[((_hashesWholeNames ? HashWhole(name) : HashSamples(name)) >> _shift) & _mask];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HashSamples(ReadOnlySpan<byte> name)
    {
        // The first of them tells minLength from maxLength, and minProperties from maxProperties.
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
