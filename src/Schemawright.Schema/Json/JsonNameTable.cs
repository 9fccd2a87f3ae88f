using System.Runtime.InteropServices;
using System.Text;

namespace Schemawright.Schema.Json;

/// <summary>An immutable table from member names to numbers, looked up by the bytes of a text without making strings.</summary>
/// <remarks>Hashing looks at the length and at eight bytes of each end: cheap, and good enough for names that a schema's author chose. Only the look-up meets hostile names.</remarks>
internal sealed class JsonNameTable
{
    private readonly byte[][] _names;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly int _mask;

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
        for (var i = 0; i < _names.Length; i++)
        {
            _lengths |= 1UL << (_names[i].Length & 63);
            ref var bucket = ref _buckets[Hash(_names[i]) & _mask];
            _next[i] = bucket;
            bucket = i + 1;
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

        var name = json.RawString(node);
        if (((_lengths >> (name.Length & 63)) & 1) == 0)
            return -1;
        for (var entry = _buckets[Hash(name) & _mask]; entry != 0; entry = _next[entry - 1])
        {
            if (name.SequenceEqual(_names[entry - 1]))
                return entry - 1;
        }

        return -1;
    }

    private int IndexOfEscaped(in IndexedJson json, int node)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (JsonStrings.Equals(json, node, _names[i]))
                return i;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<byte> name)
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
