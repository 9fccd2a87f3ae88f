#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Schemawright.Json.Strings;

namespace Schemawright.Json.Names;

/// <summary>
/// A hash of 32 bits of a property name. If the signatures differ, the names differ; if two are equal, the names have to be compared.
/// </summary>
internal static class NameSignature
{
    // A name of up to this length is covered by four reads of eight bytes.
    private const int MaxLengthInFull = 4 * sizeof(ulong);
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Computes a signature from a name's length and eight bytes at each of its ends: fast, and good enough for a few names.</summary>
    /// <param name="name">The first byte of the name; eight bytes can be read from there on, however short it is.</param>
    /// <param name="length">The length in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe uint Of(byte* name, int length)
    {
        // In a shorter name the same bytes count twice, so that it needs no special case.
        var used = Math.Min((uint)length, sizeof(ulong));
        var ends = First(used, name) ^ BitOperations.RotateLeft(First(used, name + ((uint)length - used)), 29);
        return (uint)(((ends + ((uint)length * Multiplier)) * Multiplier) >> 46);
    }

    /// <summary>
    /// Computes the signature of a name that has escapes, or is at the very end of a document: the same as it would be elsewhere and without escapes.
    /// </summary>
    /// <param name="json">The document, at least up to the end of the name.</param>
    /// <param name="name">The node of the name.</param>
    /// <param name="isWhole">Whether to compute the signature of <see cref="OfWhole(in IndexedJson, int)"/>.</param>
    public static unsafe uint OfSeldom(in IndexedJson json, int name, bool isWhole = false)
    {
        if (!json.HasEscapes(name))
            return OfLast(json.RawString(name), isWhole);

        // Eight bytes more than the name, so that they can be read wherever it ends.
        var raw = json.RawString(name);
        var rented = raw.Length > MaxLengthInFull ? ArrayPool<byte>.Shared.Rent(raw.Length + sizeof(ulong)) : null;
        var decoded = rented is null ? stackalloc byte[MaxLengthInFull + sizeof(ulong)] : rented;
        JsonStrings.TryCopyDecoded(json, name, decoded, out var length);
        uint signature;
        fixed (byte* first = decoded)
            signature = isWhole ? OfWhole(first, length) : Of(first, length);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return signature;
    }

    /// <summary>Computes a different signature from all bytes of a name, for objects with many names.</summary>
    /// <param name="json">The document, at least up to the end of the name.</param>
    /// <param name="name">The node of the name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe uint OfWhole(in IndexedJson json, int name)
    {
        var raw = json.RawString(name);
        if (json.HasEscapes(name) || json.StartOf(name) + 1 + sizeof(ulong) > json.Utf8.Length)
            return OfSeldom(json, name, isWhole: true);
        fixed (byte* first = &MemoryMarshal.GetReference(raw))
            return OfWhole(first, raw.Length);
    }

    /// <summary>At the end of a document, a name and what follows it may have fewer than eight bytes.</summary>
    private static unsafe uint OfLast(ReadOnlySpan<byte> name, bool isWhole)
    {
        var word = 0UL;
        name.CopyTo(new Span<byte>(&word, sizeof(ulong)));
        return isWhole ? OfWhole((byte*)&word, name.Length) : Of((byte*)&word, name.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe uint OfWhole(byte* name, int length)
    {
        if (length > MaxLengthInFull)
            return OfLong(new ReadOnlySpan<byte>(name, length));

        var used = Math.Min((uint)length, sizeof(ulong));
        var rest = (uint)length - used;
        var third = rest * 0x5556 >> 16;
        var checksum = BitOperations.Crc32C((uint)length, First(used, name));
        checksum = BitOperations.Crc32C(checksum, First(used, name + third));
        checksum = BitOperations.Crc32C(checksum, First(used, name + rest - third));
        return BitOperations.Crc32C(checksum, First(used, name + rest));
    }

    private static uint OfLong(ReadOnlySpan<byte> name)
    {
        var checksum = BitOperations.Crc32C((uint)name.Length, MemoryMarshal.Read<ulong>(name.Slice(name.Length - sizeof(ulong))));
        for (; name.Length >= sizeof(ulong); name = name.Slice(sizeof(ulong)))
            checksum = BitOperations.Crc32C(checksum, MemoryMarshal.Read<ulong>(name));
        return checksum;
    }

    /// <summary>The first bytes at a position, up to eight; the others are cleared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong First(uint count, byte* start)
    {
        var word = Unsafe.ReadUnaligned<ulong>(start);
        return Bmi2.X64.IsSupported ? Bmi2.X64.ZeroHighBits(word, 8 * count) : word & ((1UL << (4 * (int)count) << (4 * (int)count)) - 1);
    }
}
#endif
