using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>Keeps the contenders that can take part in a workload; why the others cannot, the closing table says.</summary>
internal sealed class AvailabilityFilter : IFilter
{
    /// <inheritdoc/>
    public bool Predicate(BenchmarkCase benchmarkCase) => new ValidationCase(benchmarkCase).Verification.Obstacle is null;
}
