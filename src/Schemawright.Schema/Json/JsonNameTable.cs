using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Schemawright.Schema.Json;

/// <summary>An immutable table from member names to numbers, looked up by the bytes of a text without making strings.</summary>
/// <remarks>
/// Hashing looks at the length and at eight bytes of each end: cheap, and good enough for most names that a schema's author chose. Where many names agree in all of that,
/// the table hashes whole names. Only the look-up meets hostile names.
/// </remarks>
internal sealed class JsonNameTable
{
    private const int LongestChain = 8;
    private const int ShortLength = 256;

    private readonly byte[][] _names;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly int _mask;
    private readonly int _longest;
    private readonly bool _hashesWholeNames;

    // A bit for the length of each name, modulo 64: most unknown names need no other look.
    private readonly ulong _lengths;

    /// <summary>Makes a table in which each name stands for its position.</summary>
    /// <param name="names">The decoded names, each one once.</param>
    public JsonNameTable(IReadOnlyList<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        var size = 1;
        while (size < _names.Length * 2)
            size *= 2;
        _mask = size - 1;
        _buckets = new int[size];
        _next = new int[_names.Length];
        foreach (var name in _names)
        {
            _lengths |= 1UL << (name.Length & 63);
            _longest = Math.Max(_longest, name.Length);
        }

        if (FillBuckets() > LongestChain)
        {
            _hashesWholeNames = true;
            Array.Clear(_buckets, 0, size);
            FillBuckets();
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The UTF-8 bytes of a name.</summary>
    /// <param name="index">Its position.</param>
    /// <returns>The name without escapes.</returns>
    public ReadOnlySpan<byte> NameOf(int index) => _names[index];

    /// <summary>Looks a string of a text up.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The number of a string or member name.</param>
    /// <returns>The name's position; -1 for an unknown one.</returns>
    public int IndexOf(in IndexedJson json, int node)
    {
        if (json.HasEscapes(node))
            return IndexOfEscaped(json, node);

        return IndexOf(json.RawString(node));
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        if (((_lengths >> (name.Length & 63)) & 1) == 0)
            return -1;
        for (var entry = _buckets[Hash(name) & _mask]; entry != 0; entry = _next[entry - 1])
        {
            if (name.SequenceEqual(_names[entry - 1]))
                return entry - 1;
        }

        return -1;
    }

    // A name that does not fit into the longest one's length is none of them.
    private int IndexOfEscaped(in IndexedJson json, int node)
    {
        var rented = _longest > ShortLength ? ArrayPool<byte>.Shared.Rent(_longest) : null;
        var decoded = rented is null ? stackalloc byte[ShortLength] : rented;
        var index = JsonStrings.TryCopyDecoded(json, node, decoded, out var written) ? IndexOf(decoded.Slice(0, written)) : -1;
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return index;
    }

    /// <summary>Puts all names into empty buckets.</summary>
    /// <returns>How many names the fullest one has.</returns>
    private int FillBuckets()
    {
        var lengths = new int[_buckets.Length];
        var longest = 0;
        for (var i = 0; i < _names.Length; i++)
        {
            var place = Hash(_names[i]) & _mask;
            _next[i] = _buckets[place];
            _buckets[place] = i + 1;
            longest = Math.Max(longest, ++lengths[place]);
        }

        return longest;
    }

    private int Hash(ReadOnlySpan<byte> name) => _hashesWholeNames ? HashWhole(name) : HashEnds(name);

    private static int HashWhole(ReadOnlySpan<byte> name)
    {
        var hash = KeyedHash.Create();
        hash.Add(name);
        return (int)(hash.ToHash() & int.MaxValue);
    }

    private static int HashEnds(ReadOnlySpan<byte> name)
    {
        ulong first;
        ulong last;
        if (name.Length >= sizeof(ulong))
        {
            first = MemoryMarshal.Read<ulong>(name);
            last = MemoryMarshal.Read<ulong>(name.Slice(name.Length - sizeof(ulong)));
        }
        else if (name.Length >= sizeof(uint))
        {
            first = MemoryMarshal.Read<uint>(name);
            last = MemoryMarshal.Read<uint>(name.Slice(name.Length - sizeof(uint)));
        }
        else
        {
            // Up to three bytes: the first, the middle and the last one.
            first = name.IsEmpty ? 0UL : (uint)(name[0] | (name[name.Length / 2] << 8));
            last = name.IsEmpty ? 0UL : name[name.Length - 1];
        }

        var mixed = (first * 0x9E37_79B9_7F4A_7C15) ^ (last * 0xC2B2_AE3D_27D4_EB4F) ^ ((ulong)name.Length << 56);
        return (int)((mixed ^ (mixed >> 32)) & int.MaxValue);
    }
}
