using BenchmarkDotNet.Attributes;
using Schemawright.Benchmarks.Contenders;
using Schemawright.Benchmarks.Corpus;
using Schemawright.Benchmarks.Reporting;

namespace Schemawright.Benchmarks;

/// <summary>From bytes to verdict with schemas that are known only at run time. One operation is a whole pass over a workload, or several over a small one.</summary>
// Generated code for a large schema takes some seconds until the last of it has been optimised.
[WarmupCount(30)]
[ValidationReport]
public class InstanceValidation
{
    private IPass? _pass;
    private int _passes;

    public static IReadOnlyList<string> Workloads => Workload.Names;

    [ParamsSource(nameof(Workloads))]
    public string Name { get; set; } = "";

    [ParamsAllValues]
    public Contender Contender { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var workload = Workload.Load(Name);
        _pass = ContenderPasses.Create(Contender, workload);
        _passes = workload.Passes;
    }

    [GlobalCleanup]
    public void Release() => _pass?.Dispose();

    [Benchmark]
    public int Validate() => _pass!.CountValid(_passes);
}
