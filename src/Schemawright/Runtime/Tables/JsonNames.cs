using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Runtime.Tables;

/// <summary>Refuses objects that have a name twice, where the index has left that to the reader. Of any other text it says that all names are unique.</summary>
/// <remarks>Whoever accepts a value answers for all names inside of it: by asking the codec of each member and counting them, or by asking here.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonNames
{
    /// <summary>Whether no object has a name twice, in a value and all that is inside of it.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <returns>The verdict.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreUnique(in IndexedJson json, int node) => !json.HasUncheckedNames || UniqueNames.AreInside(json, node);

    /// <summary>Whether an object itself has no name twice; for readers that ask each member's codec about what is inside of it.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of an object's node.</param>
    /// <returns>The verdict.</returns>
    internal static bool AreUniqueIn(in IndexedJson json, int node) => !json.HasUncheckedNames || UniqueNames.AreIn(json, node);

    /// <summary>Whether an object itself has no name twice, for readers that know most names and have counted them.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of an object's node.</param>
    /// <param name="seen">A bit for each known name that it has.</param>
    /// <param name="others">How many members it has whose names are not known; two of them have to be compared.</param>
    /// <returns>The verdict.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreUnique(in IndexedJson json, int node, ulong seen, int others = 0) =>
        (others < 2 && BitOperations.PopCount(seen) + others == json.CountOf(node)) || AreUniqueIn(json, node);

    /// <inheritdoc cref="AreUnique(in IndexedJson, int, ulong, int)"/>
    public static bool AreUnique(in IndexedJson json, int node, ReadOnlySpan<ulong> seen, int others = 0)
    {
        var members = others;
        foreach (var word in seen)
            members += BitOperations.PopCount(word);
        return (others < 2 && members == json.CountOf(node)) || AreUniqueIn(json, node);
    }

    /// <summary>Whether an object itself and the values of its unknown members have no name twice.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of an object's node.</param>
    /// <param name="seen">A bit for each known name that it has.</param>
    /// <param name="others">Its other members.</param>
    /// <returns>The verdict.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreUnique(in IndexedJson json, int node, ulong seen, in OtherProperties others) =>
        AreUnique(json, node, seen, others.Count) && (others.First == 0 || AreUnique(json, others));

    /// <inheritdoc cref="AreUnique(in IndexedJson, int, ulong, in OtherProperties)"/>
    public static bool AreUnique(in IndexedJson json, int node, ReadOnlySpan<ulong> seen, in OtherProperties others) =>
        AreUnique(json, node, seen, others.Count) && (others.First == 0 || AreUnique(json, others));

    // Known members between the others are looked at once more; they are few.
    private static bool AreUnique(in IndexedJson json, in OtherProperties others) => !json.HasUncheckedNames || UniqueNames.AreBetween(json, others.First, others.End);
}
