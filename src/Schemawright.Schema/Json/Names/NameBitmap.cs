#if NET
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Names;

/// <summary>
/// Records the names of an object in three bitmaps of 64 bits, by different parts of their signatures. A name that is new to one of them differs from all
/// before.
/// </summary>
/// <remarks>Eight different names collide by chance once in three hundred times, and sixteen once in twenty.</remarks>
internal struct NameBitmap
{
    /// <summary>For more names the bitmaps are too small.</summary>
    public const int MaxNames = 16;

    private const int BitsOf = 6;

    private ulong _firsts;
    private ulong _seconds;
    private ulong _thirds;
    private ulong _met;

    /// <summary>Whether all names that have been added differ; if not, they have to be compared.</summary>
    public readonly bool AllDiffer => (_met & 1) == 0;

    /// <summary>Adds a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint signature)
    {
        var (second, third) = (signature >> BitsOf, signature >> (2 * BitsOf));
        _met |= (_firsts >> (int)signature) & (_seconds >> (int)second) & (_thirds >> (int)third);
        _firsts |= 1UL << (int)signature;
        _seconds |= 1UL << (int)second;
        _thirds |= 1UL << (int)third;
    }
}
#endif
