using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Names;

/// <summary>
/// SipHash-1-3 with a random key for each process: whoever writes a document can't choose values whose hashes collide.
/// </summary>
/// <remarks>The bytes may be added in parts of any size; the result depends only on their sequence.</remarks>
internal struct KeyedHash
{
    private static readonly ulong Key0 = RandomBits();
    private static readonly ulong Key1 = RandomBits();

    private ulong _v0;
    private ulong _v1;
    private ulong _v2;
    private ulong _v3;
    private ulong _pending;
    private ulong _length;

    /// <summary>Starts a hash.</summary>
    public static KeyedHash Create() => new()
    {
        _v0 = Key0 ^ 0x736f6d6570736575,
        _v1 = Key1 ^ 0x646f72616e646f6d,
        _v2 = Key0 ^ 0x6c7967656e657261,
        _v3 = Key1 ^ 0x7465646279746573,
    };

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while ((_length & 7) != 0 && !bytes.IsEmpty)
        {
            Add(bytes[0]);
            bytes = bytes.Slice(1);
        }

        for (; bytes.Length >= sizeof(ulong); bytes = bytes.Slice(sizeof(ulong)))
        {
            Compress(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            _length += sizeof(ulong);
        }

        foreach (var value in bytes)
            Add(value);
    }

    /// <summary>Adds one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte value)
    {
        _pending |= (ulong)value << (int)(8 * (_length & 7));
        _length++;
        if ((_length & 7) != 0)
            return;

        Compress(_pending);
        _pending = 0;
    }

    /// <summary>Adds a number, least significant byte first.</summary>
    public void Add(ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        Add(bytes);
    }

    /// <summary>Ends the hash.</summary>
    public ulong ToHash()
    {
        Compress(_pending | (_length << 56));
        _v2 ^= 0xFF;
        Round();
        Round();
        Round();
        return _v0 ^ _v1 ^ _v2 ^ _v3;
    }

    private void Compress(ulong word)
    {
        _v3 ^= word;
        Round();
        _v0 ^= word;
    }

    private void Round()
    {
        _v0 += _v1;
        _v1 = RotateLeft(_v1, 13) ^ _v0;
        _v0 = RotateLeft(_v0, 32);
        _v2 += _v3;
        _v3 = RotateLeft(_v3, 16) ^ _v2;
        _v0 += _v3;
        _v3 = RotateLeft(_v3, 21) ^ _v0;
        _v2 += _v1;
        _v1 = RotateLeft(_v1, 17) ^ _v2;
        _v2 = RotateLeft(_v2, 32);
    }

    private static ulong RotateLeft(ulong value, int count) => (value << count) | (value >> (64 - count));

    private static ulong RandomBits() => BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 0) ^ BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 8);
}
