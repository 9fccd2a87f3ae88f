namespace Schemawright.Tests;

/// <summary>Measures what code allocates once it is warm.</summary>
internal static class Allocations
{
    private const int WarmUpRuns = 50;

    /// <summary>The bytes that one run allocates on this thread.</summary>
    public static long Of(Action action)
    {
        for (var i = 0; i < WarmUpRuns; i++)
            action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
