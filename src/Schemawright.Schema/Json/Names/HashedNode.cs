namespace Schemawright.Json.Names;

/// <summary>A node with 32 bits of its hash in one integer, so that sorting brings nodes of equal hash together, in document order.</summary>
internal static class HashedNode
{
    /// <summary>Combines a hash and a node.</summary>
    public static ulong Pack(ulong hash, int node) => (hash & 0xFFFF_FFFF_0000_0000) | (uint)node;

    /// <summary>The node.</summary>
    public static int NodeOf(ulong packed) => (int)(uint)packed;

    /// <summary>The end of the run of nodes that have the same hash as the one at <paramref name="start"/>.</summary>
    public static int EndOfRun(ReadOnlySpan<ulong> sorted, int start)
    {
        var end = start + 1;
        while (end < sorted.Length && sorted[end] >> 32 == sorted[start] >> 32)
            end++;
        return end;
    }
}
