using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using DefectionFactors.Rules;
using DefectionFactors.Validation;

namespace DefectionFactors.Benchmarks;

/// <summary>From bytes, and from objects, to all that schema and rules say.</summary>
[WarmupCount(40)]
[RatioTo(nameof(Scan), "/ scan")]
public class DatasetRules
{
    private readonly DatasetValidator _validator = new();
    private byte[] _utf8 = [];
    private byte[] _lines = [];
    private DefectionFactorDataset? _dataset;

    [ParamsAllValues]
    public DatasetInput Input { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _utf8 = DatasetTexts.Load(Input);
        _lines = DatasetTexts.Lines(_utf8);
        _dataset = DefectionFactorDataset.Parse(_utf8);
    }

    [Benchmark(Description = "Utf8JsonReader, read to the end")]
    public int Scan()
    {
        var reader = new Utf8JsonReader(_utf8);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Description = "DefectionFactorDataset.Parse")]
    public object Parse() => DefectionFactorDataset.Parse(_utf8);

    [Benchmark(Description = "RuleSet.Check of the objects, findings located")]
    public int Check() => RuleSet.Default.Check(_dataset!, _utf8).Count;

    [Benchmark(Description = "DatasetValidator.Validate: schema, objects and rules")]
    public int Validate() => _validator.Validate(_utf8).Problems.Count;

    [Benchmark(Description = "DatasetValidator.ValidateLines: the same, a record a line")]
    public int ValidateLines()
    {
        using var stream = new MemoryStream(_lines);
        return _validator.ValidateLines(stream).Problems.Count;
    }
}
