#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Json;

/// <summary>A stack of the signatures of all names of the objects that are open. When an object is closed, its names lie together on top.</summary>
internal sealed class OpenNames
{
    private const int FewNames = 64;
    private const int LongestSearch = 32;
    private const int MostKept = 1 << 12;

    private uint[] _signatures = [];
    private int _count;

    /// <summary>Adds the signatures of names.</summary>
    /// <param name="signatures">The first signature; behind the last one, up to fifteen more can be read.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(ref uint signatures, int count)
    {
        if (_signatures.Length - _count < count + Vector512<uint>.Count)
            Grow(count);
        ref var next = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_signatures), _count);
        Vector256.LoadUnsafe(ref signatures).StoreUnsafe(ref next);
        for (var i = Vector256<uint>.Count; i < count; i += Vector256<uint>.Count)
            Vector256.LoadUnsafe(ref signatures, (nuint)i).StoreUnsafe(ref next, (nuint)i);
        _count += count;
    }

    /// <summary>Adds the last names of an object, and takes all that it has away.</summary>
    /// <param name="signatures">The first signature that is added; behind the last one, up to fifteen more can be read.</param>
    /// <param name="added">How many are added.</param>
    /// <param name="count">How many the object has.</param>
    /// <returns>True where all of them differ; false where the names themselves have to be compared.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool PopDiffering(ref uint signatures, int added, int count)
    {
        Push(ref signatures, added);
        _count -= count;
        return AllDiffer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_signatures), _count), count);
    }

    /// <summary>Whether the names of an object differ.</summary>
    /// <param name="signatures">The first signature; behind the last one, up to fifteen more can be read.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>False where the names themselves have to be compared.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllDiffer(ref uint signatures, int count)
    {
        if (count < 2)
            return true;
        return count <= FewNames ? NameSignature.AllDiffer(ref signatures, count) : AreManyDiffering(ref signatures, count);
    }

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        _count = 0;
        if (_signatures.Length > MostKept)
            Release();
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        if (_signatures.Length > 0)
            ArrayPool<uint>.Shared.Return(_signatures);
        _signatures = [];
    }

    /// <summary>Enters the signatures into a hash table; where many of them want the same place, gives up.</summary>
    private static bool AreManyDiffering(ref uint signatures, int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)count * 2);
        var table = ArrayPool<uint>.Shared.Rent(size);
        Array.Clear(table, 0, size);
        var differ = true;
        for (var i = 0; i < count && differ; i++)
            differ = TryEnter(table, size - 1, Unsafe.Add(ref signatures, i));
        ArrayPool<uint>.Shared.Return(table);
        return differ;
    }

    private static bool TryEnter(uint[] table, int last, uint signature)
    {
        for (var step = 0; step < LongestSearch; step++)
        {
            ref var place = ref table[(int)(signature + (uint)step) & last];
            if (place == signature)
                return false;
            if (place == 0)
            {
                place = signature;
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        var larger = ArrayPool<uint>.Shared.Rent(Math.Max(256, (_count + more) * 2));
        Array.Copy(_signatures, larger, _count);
        Release();
        _signatures = larger;
    }
}
#endif
