using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Names;

/// <summary>
/// The first and the last eight bytes of a string, which overlap in a short one; together they are the whole string if it has up to 16 bytes.
/// </summary>
internal readonly struct ShortStringKey
{
    /// <summary>The maximum length at which the key identifies a string.</summary>
    public const int Limit = 2 * sizeof(ulong);

    private ShortStringKey(ulong first, ulong last, int length)
    {
        First = first;
        Last = last;
        Length = length;
    }

    /// <summary>The first eight bytes; a shorter string is padded with zeros.</summary>
    public ulong First { get; }

    /// <summary>The last eight bytes; the same as <see cref="First"/> for a shorter string.</summary>
    public ulong Last { get; }

    /// <summary>The length of the string.</summary>
    public int Length { get; }

    /// <summary>A hash whose bits are all equally good.</summary>
    public int Hash => (int)(((First * 0x9E37_79B9_7F4A_7C15) ^ (Last * 0xC2B2_AE3D_27D4_EB4F) ^ (ulong)Length) >> 40);

    /// <summary>The key of a part of a document. Bytes after the part are read as well and masked, because that needs no branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortStringKey Of(ReadOnlySpan<byte> utf8, int start, int length)
    {
        if (utf8.Length - start < sizeof(ulong))
            return OfPadded(utf8.Slice(start, length));
        var mask = MaskOf(length);
        return new ShortStringKey(
            BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(start, sizeof(ulong))) & mask,
            BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(start + LastOffsetOf(length), sizeof(ulong))) & mask,
            length);
    }

    // Masks those of eight bytes that belong to the string.
    private static ulong MaskOf(int length)
    {
        // The number of missing bits is shifted in two steps, because a shift by 64 bits does nothing.
        var half = (sizeof(ulong) - length + LastOffsetOf(length)) * 4;
        return (ulong.MaxValue >> half) >> half;
    }

    // The start of the last eight bytes of the string.
    private static int LastOffsetOf(int length)
    {
        // The maximum of 0 and the difference, without the branch that a compiler might emit.
        var offset = length - sizeof(ulong);
        return offset & ~(offset >> 31);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ShortStringKey OfPadded(ReadOnlySpan<byte> utf8)
    {
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        utf8.CopyTo(padded);
        var value = BinaryPrimitives.ReadUInt64LittleEndian(padded);
        return new ShortStringKey(value, value, utf8.Length);
    }
}
