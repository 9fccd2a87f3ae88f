using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using DefectionFactors.Benchmarks.SystemTextJson;

namespace DefectionFactors.Benchmarks;

/// <summary>From objects to a new array of compact UTF-8 JSON.</summary>
[WarmupCount(30)]
[RatioTo(nameof(SerializeRecords), "/ STJ records")]
[RatioTo(nameof(SerializeClasses), "/ STJ classes")]
public class DatasetWriting
{
    private readonly ReusedWriter _writer = new();
    private DefectionFactorDataset? _dataset;
    private ImmutableRecords.Dataset? _records;
    private MutableClasses.Dataset? _classes;

    [ParamsAllValues]
    public DatasetInput Input { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var utf8 = DatasetTexts.Load(Input);
        _dataset = DefectionFactorDataset.Parse(utf8);
        _records = JsonSerializer.Deserialize(utf8, ImmutableRecordsContext.Default.Dataset);
        _classes = JsonSerializer.Deserialize(utf8, MutableClassesContext.Default.Dataset);
    }

    [Benchmark(Description = "DefectionFactorDataset.ToUtf8Json")]
    public byte[] ToUtf8Json() => _dataset!.ToUtf8Json();

    [Benchmark(Description = "System.Text.Json from immutable records")]
    public byte[] SerializeRecords() => _writer.Serialize(_records!, ImmutableRecordsContext.Default.Dataset);

    [Benchmark(Description = "System.Text.Json from mutable classes")]
    public byte[] SerializeClasses() => _writer.Serialize(_classes!, MutableClassesContext.Default.Dataset);
}
