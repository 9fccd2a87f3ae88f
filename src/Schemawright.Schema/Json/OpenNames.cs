#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schemawright.Schema.Json;

/// <summary>Tells of each name whether its object may have had it before, without comparing it to the others.</summary>
/// <remarks>
/// A hash table of signatures and the objects that have them. Each level of nesting has places of its own: there, only one object is open at a time, so that
/// whatever another object has entered is of no use any more, neither from this text nor from those before. Such a place is free, and nothing is ever cleared.
/// </remarks>
internal sealed class OpenNames
{
    /// <summary>How many bits of an object's number are its level.</summary>
    public const int LevelBits = 3;

    // Level 0 is that of names outside of any object.
    private const uint LastLevel = (1 << LevelBits) - 1;
    private const int PlaceBits = 10;
    private const int LongestSearch = 32;
    private const int NodeBits = 32 - LevelBits;

    private readonly ulong[] _names = new ulong[1 << (LevelBits + PlaceBits)];
    private uint _firstNode;
    private uint _mostNodes;

    /// <summary>All places.</summary>
    public ref ulong Places => ref MemoryMarshal.GetArrayDataReference(_names);

    /// <summary>Starts a text.</summary>
    /// <param name="length">How many bytes it has, and so how many nodes at most.</param>
    /// <returns>The number of an object at node 0, without its level.</returns>
    public uint Start(int length)
    {
        // Once in a while numbers come back. That does no harm, as all that may follow is a comparison.
        _firstNode += _mostNodes;
        _mostNodes = (uint)length;
        return _firstNode << LevelBits;
    }

    /// <summary>The level of what lies directly in an object or array, or of the names of an object that does.</summary>
    /// <param name="around">The number of the object or array around.</param>
    /// <param name="isObject">1 for an object, 0 for an array.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LevelInside(uint around, uint isObject) => Math.Min((around & LastLevel) + isObject, LastLevel);

    /// <summary>Whether an object lies so deep that nothing is known of its names, because others at its level may be open at the same time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDeep(uint owner) => (owner & LastLevel) == LastLevel;

    /// <summary>Enters a name of an object.</summary>
    /// <param name="places">All places.</param>
    /// <param name="signature">The signature of the name.</param>
    /// <param name="owner">The number of the object.</param>
    /// <returns>False where the object may have had the name before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEnter(ref ulong places, uint signature, uint owner)
    {
        ref var place = ref Unsafe.Add(ref places, PlaceOf(signature, owner));
        if (OwnerOf(place) == owner)
            return TryEnterBehind(ref places, signature, owner);

        place = Join(signature, owner);
        return true;
    }

    /// <summary>Where an object has another name at the place of a name, one of the next places takes it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryEnterBehind(ref ulong places, uint signature, uint owner)
    {
        var entry = Join(signature, owner);
        for (var step = 0u; step < LongestSearch; step++)
        {
            ref var place = ref Unsafe.Add(ref places, PlaceOf(signature + step, owner));
            if (place == entry)
                return false;
            if (OwnerOf(place) == owner)
                continue;

            place = entry;
            return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PlaceOf(uint signature, uint owner) => (signature & ((1 << PlaceBits) - 1)) | ((owner & LastLevel) << PlaceBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(uint signature, uint owner) => ((ulong)owner << 32) | signature;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OwnerOf(ulong entry) => (uint)(entry >> 32);
}
#endif
