using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Names;

/// <summary>The first and the last eight bytes of a text, which overlap in a short one; up to 16 bytes they are the whole text.</summary>
internal readonly struct ShortStringKey
{
    /// <summary>The greatest length of a text that its key tells apart from every other text.</summary>
    public const int Limit = 2 * sizeof(ulong);

    private ShortStringKey(ulong first, ulong last, int length)
    {
        First = first;
        Last = last;
        Length = length;
    }

    /// <summary>The first eight bytes; a shorter text is followed by zeros.</summary>
    public ulong First { get; }

    /// <summary>The last eight bytes; the same as <see cref="First"/> for a shorter text.</summary>
    public ulong Last { get; }

    /// <summary>The text's length.</summary>
    public int Length { get; }

    /// <summary>A hash, of which any bits are as good as any others.</summary>
    public int Hash => (int)(((First * 0x9E37_79B9_7F4A_7C15) ^ (Last * 0xC2B2_AE3D_27D4_EB4F) ^ (ulong)Length) >> 40);

    /// <summary>The key of a piece of a text. What follows the piece in the text is read as well, and masked, because that takes no branch.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="length">How long it is.</param>
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

    // Which of eight bytes belong to a text.
    private static ulong MaskOf(int length)
    {
        // How many bits a text lacks; two shifts, as one by 64 bits is none.
        var half = (sizeof(ulong) - length + LastOffsetOf(length)) * 4;
        return (ulong.MaxValue >> half) >> half;
    }

    // Where the last eight bytes of a text start.
    private static int LastOffsetOf(int length)
    {
        // The greater of 0 and the difference, without the branch that a compiler might make of it.
        var offset = length - sizeof(ulong);
        return offset & ~(offset >> 31);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ShortStringKey OfPadded(ReadOnlySpan<byte> text)
    {
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        text.CopyTo(padded);
        var value = BinaryPrimitives.ReadUInt64LittleEndian(padded);
        return new ShortStringKey(value, value, text.Length);
    }
}
