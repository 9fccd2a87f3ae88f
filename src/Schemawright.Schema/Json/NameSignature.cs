#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Schema.Json;

/// <summary>
/// A number of 32 bits that stands for a member name. Where the signatures differ, the names differ; where two are equal, the names have to be compared.
/// </summary>
internal static class NameSignature
{
    /// <summary>Makes a signature from a name's length and eight bytes of it at its start, its end and two places between.</summary>
    /// <param name="name">Where the name starts; eight bytes can be read from there on, however short it is.</param>
    /// <param name="length">How many bytes it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe uint Of(byte* name, int length)
    {
        // Of a shorter name the same bytes count four times, so that there is no need to tell it from a longer one.
        var used = Math.Min((uint)length, sizeof(ulong));
        var rest = (uint)length - used;
        var third = rest * 0x5556 >> 16;
        var checksum = BitOperations.Crc32C((uint)length, First(used, name));
        checksum = BitOperations.Crc32C(checksum, First(used, name + third));
        checksum = BitOperations.Crc32C(checksum, First(used, name + rest - third));
        return BitOperations.Crc32C(checksum, First(used, name + rest));
    }

    /// <summary>The first bytes of eight, from the lowest on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong First(uint count, byte* start)
    {
        var word = Unsafe.ReadUnaligned<ulong>(start);
        return Bmi2.X64.IsSupported ? Bmi2.X64.ZeroHighBits(word, 8 * count) : word & ((1UL << (4 * (int)count) << (4 * (int)count)) - 1);
    }

    /// <summary>Makes the signature of a name.</summary>
    /// <param name="json">The text up to the end of the name, at least.</param>
    /// <param name="name">The node of the name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe uint Of(in IndexedJson json, int name)
    {
        var raw = json.RawString(name);
        if (json.HasEscapes(name) || json.StartOf(name) + 1 + sizeof(ulong) > json.Utf8.Length)
            return OfSeldom(json, name);
        fixed (byte* first = &MemoryMarshal.GetReference(raw))
            return Of(first, raw.Length);
    }

    /// <summary>Makes the signature of a name that has escapes, or stands at the very end of a text: the one that it would have elsewhere and without them.</summary>
    public static unsafe uint OfSeldom(in IndexedJson json, int name)
    {
        // Eight bytes more than the name has, so that they can be read wherever it ends.
        var rented = ArrayPool<byte>.Shared.Rent(json.RawString(name).Length + sizeof(ulong));
        JsonStrings.TryCopyDecoded(json, name, rented, out var length);
        uint signature;
        fixed (byte* first = rented)
            signature = Of(first, length);
        ArrayPool<byte>.Shared.Return(rented);
        return signature;
    }

    /// <summary>Whether all signatures differ.</summary>
    /// <param name="signatures">The first one; behind the last one, up to fifteen more can be read.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllDiffer(ref uint signatures, int count)
    {
        if (count <= Vector256<uint>.Count)
            return EqualWithin(WithoutRest(Vector256.LoadUnsafe(ref signatures), count)) == Vector256<uint>.Zero;
        return Avx512CD.IsSupported && count <= Vector512<uint>.Count
            ? HasNoConflict(ref signatures, count)
            : AllDifferAmongMany(ref signatures, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasNoConflict(ref uint signatures, int count)
    {
        var isUsed = Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(count)).AsUInt32();
        var all = Vector512.ConditionalSelect(isUsed, Vector512.LoadUnsafe(ref signatures), Vector512<uint>.Indices);
        return Avx512CD.DetectConflicts(all) == Vector512<uint>.Zero;
    }

    private static bool AllDifferAmongMany(ref uint signatures, int count)
    {
        var hits = Vector256<uint>.Zero;
        for (var i = 0; i < count; i += Vector256<uint>.Count)
        {
            var earlier = WithoutRest(Vector256.LoadUnsafe(ref signatures, (nuint)i), count - i);
            hits |= EqualWithin(earlier);
            for (var j = i + Vector256<uint>.Count; j < count; j += Vector256<uint>.Count)
            {
                var later = WithoutRest(Vector256.LoadUnsafe(ref signatures, (nuint)j), count - j);
                for (var turns = 0; turns < Vector256<uint>.Count; turns++)
                {
                    hits |= Vector256.Equals(earlier, later);
                    later = Turn(later);
                }
            }
        }

        return hits == Vector256<uint>.Zero;
    }

    /// <summary>Fills a vector up with numbers that differ from each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> WithoutRest(Vector256<uint> signatures, int count) =>
        Vector256.ConditionalSelect(Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(count)).AsUInt32(), signatures, Vector256<uint>.Indices);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> EqualWithin(Vector256<uint> signatures)
    {
        // Half a turn brings each number beside each other one.
        var hits = Vector256<uint>.Zero;
        var turned = signatures;
        for (var turns = 0; turns < Vector256<uint>.Count / 2; turns++)
        {
            turned = Turn(turned);
            hits |= Vector256.Equals(signatures, turned);
        }

        return hits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Turn(Vector256<uint> vector) => Vector256.Shuffle(vector, Vector256.Create(1u, 2, 3, 4, 5, 6, 7, 0));
}
#endif
