using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;

namespace DefectionFactors.Benchmarks;

/// <summary>From bytes to a verdict and to objects, for texts of very different sizes. Where time is linear, the ratios of one row are alike for all of them.</summary>
/// <remarks>An operation on the largest text takes a second, so iterations are few.</remarks>
[RatioTo(nameof(Scan), "/ scan")]
[WarmupCount(30)]
[IterationCount(5)]
public class DatasetSizes
{
    private byte[] _utf8 = [];

    /// <summary>About how many bytes the text has.</summary>
    [Params(1_000, 100_000, 100_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Create() => _utf8 = DatasetTexts.OfSize(Bytes);

    [Benchmark(Description = "Utf8JsonReader, read to the end")]
    public int Scan() => Readings.Scan(_utf8);

    [Benchmark(Description = "JsonIndex.TryBuild")]
    public bool Index() => Readings.Index(_utf8);

    [Benchmark(Description = "DefectionFactorDataset.IsValid")]
    public bool IsValid() => DefectionFactorDataset.IsValid(_utf8) ? true : throw new InvalidOperationException("The input is not valid.");

    [Benchmark(Description = "DefectionFactorDataset.Parse")]
    public object Parse() => DefectionFactorDataset.Parse(_utf8);
}
