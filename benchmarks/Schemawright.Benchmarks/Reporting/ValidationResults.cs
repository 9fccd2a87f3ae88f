using BenchmarkDotNet.Reports;
using Schemawright.Benchmarks.Contenders;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>What was measured of <see cref="InstanceValidation"/>.</summary>
/// <param name="summary">The run.</param>
internal sealed class ValidationResults(Summary summary)
{
    private readonly ValidationCase[] _cases =
        [.. summary.BenchmarksCases.Where(static one => one.Descriptor.Type == typeof(InstanceValidation)).Select(static one => new ValidationCase(one))];

    /// <summary>The workloads, in the order of the run.</summary>
    public IReadOnlyList<string> Workloads => [.. _cases.Select(static one => one.Workload).Distinct(StringComparer.Ordinal)];

    /// <summary>Finds a case.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="workload">The workload.</param>
    /// <returns>The case; null where it was left out.</returns>
    public ValidationCase? Find(Contender contender, string workload)
    {
        foreach (var one in _cases)
        {
            if (one.Contender == contender && one.Workload == workload)
                return one;
        }

        return null;
    }

    /// <summary>Median time by that of the bare scan of the same workload; null where one of them was not measured.</summary>
    public double? RatioOf(ValidationCase one) => Find(Contender.Scan, one.Workload) is { } scan ? MedianOf(one) / MedianOf(scan) : null;

    /// <summary>Allocated bytes by instances; null where they are allocated in another process.</summary>
    public double? AllocatedPerInstance(ValidationCase one)
    {
        var report = summary[one.Case];
        if (one.Contender == Contender.Ajv || report?.GcStats.GetBytesAllocatedPerOperation(one.Case) is not { } bytes)
            return null;
        var workload = Schemawright.Benchmarks.Corpus.Workload.Load(one.Workload);
        return (double)bytes / (workload.Instances.Count * workload.Passes);
    }

    private double? MedianOf(ValidationCase one) => summary[one.Case]?.ResultStatistics?.Median;
}
