using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using Schemawright.Benchmarks.Contenders;
using Schemawright.Benchmarks.Hostile;

namespace Schemawright.Benchmarks;

/// <summary>From bytes to verdict where text or schema are made to be slow. Where time is linear in the text, a row's ratio to the scan is the same for a quarter and for the whole.</summary>
[RatioTo(nameof(Scan), "/ scan")]
[WarmupCount(3)]
[IterationCount(7)]
public class HostileInstances
{
    private IPass? _pass;
    private int _passes;

    [ParamsAllValues]
    public HostileInput Input { get; set; }

    [Params(1, 4)]
    public int Quarters { get; set; }

    [GlobalSetup(Target = nameof(Scan))]
    public void LoadScan() => Load(Contender.Scan);

    [GlobalSetup(Target = nameof(Index))]
    public void LoadIndex() => Load(Contender.Index);

    [GlobalSetup(Target = nameof(Generated))]
    public void LoadGenerated() => Load(Contender.Generated);

    [GlobalSetup(Target = nameof(Evaluator))]
    public void LoadEvaluator() => Load(Contender.Schemawright);

    [GlobalCleanup]
    public void Release() => _pass?.Dispose();

    [Benchmark(Description = "Utf8JsonReader, read to the end")]
    public int Scan() => _pass!.CountValid(_passes);

    [Benchmark(Description = "JsonIndex.TryBuild")]
    public int Index() => _pass!.CountValid(_passes);

    [Benchmark(Description = "Generated IsValid")]
    public int Generated() => _pass!.CountValid(_passes);

    [Benchmark(Description = "JsonSchema.IsValid")]
    public int Evaluator() => _pass!.CountValid(_passes);

    private void Load(Contender contender)
    {
        var workload = HostileWorkload.Create(Input, Quarters);
        _pass = ContenderPasses.Create(contender, workload);
        _passes = workload.Passes;
    }
}
