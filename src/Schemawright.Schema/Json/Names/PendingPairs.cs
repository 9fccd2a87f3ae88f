using System.Buffers;

namespace Schemawright.Json.Names;

/// <summary>The pairs of values that still have to be compared; a stack in pooled memory.</summary>
internal struct PendingPairs
{
    private (int First, int Second)[]? _pairs;
    private int _count;

    /// <summary>Adds a pair.</summary>
    public void Push(int first, int second)
    {
        if (_pairs is null || _count == _pairs.Length)
            Grow();
        _pairs![_count++] = (first, second);
    }

    /// <summary>Takes the pair that was added last.</summary>
    public bool TryPop(out int first, out int second)
    {
        var any = _count > 0;
        (first, second) = any ? _pairs![--_count] : default;
        return any;
    }

    /// <summary>Returns the memory to the pool.</summary>
    public void Dispose()
    {
        if (_pairs is not null)
            ArrayPool<(int, int)>.Shared.Return(_pairs);
        _pairs = null;
    }

    private void Grow()
    {
        var larger = ArrayPool<(int, int)>.Shared.Rent(Math.Max(64, _count * 2));
        _pairs?.AsSpan(0, _count).CopyTo(larger);
        Dispose();
        _pairs = larger;
    }
}
