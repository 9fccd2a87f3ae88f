using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using DefectionFactors.Benchmarks.SystemTextJson;

namespace DefectionFactors.Benchmarks;

/// <summary>From bytes to positions, to a verdict and to objects.</summary>
[WarmupCount(60)]
[RatioTo(nameof(Scan), "/ scan")]
[RatioTo(nameof(DeserializeRecords), "/ STJ records")]
[RatioTo(nameof(DeserializeClasses), "/ STJ classes")]
public class DatasetReading
{
    private byte[] _utf8 = [];

    [ParamsAllValues]
    public DatasetInput Input { get; set; }

    [GlobalSetup]
    public void Load() => _utf8 = DatasetTexts.Load(Input);

    [Benchmark(Description = "Utf8JsonReader, read to the end")]
    public int Scan() => Readings.Scan(_utf8);

    [Benchmark(Description = "JsonIndex.TryBuild")]
    public bool Index() => Readings.Index(_utf8);

    [Benchmark(Description = "DefectionFactorDataset.IsValid")]
    public bool IsValid() => DefectionFactorDataset.IsValid(_utf8) ? true : throw new InvalidOperationException("The input is not valid.");

    [Benchmark(Description = "DefectionFactorDataset.Parse")]
    public object Parse() => DefectionFactorDataset.Parse(_utf8);

    [Benchmark(Description = "System.Text.Json through the bridge")]
    public object? DeserializeThroughBridge() => JsonSerializer.Deserialize(_utf8, DefectionFactorDataset.JsonTypeInfo);

    [Benchmark(Description = "System.Text.Json into immutable records")]
    public object? DeserializeRecords() => JsonSerializer.Deserialize(_utf8, ImmutableRecordsContext.Default.Dataset);

    [Benchmark(Description = "System.Text.Json into mutable classes")]
    public object? DeserializeClasses() => JsonSerializer.Deserialize(_utf8, MutableClassesContext.Default.Dataset);
}
