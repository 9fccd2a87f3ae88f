using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using Schemawright;
using Schemawright.Json;
using Schemawright.Json.Lines;

namespace DefectionFactors.Benchmarks;

/// <summary>Lines of JSON: each indexed on its own, and all that are in a buffer at once.</summary>
[WarmupCount(30)]
[RatioTo(nameof(Scan), "/ scan")]
public class DatasetLines
{
    private byte[] _utf8 = [];

    [ParamsAllValues]
    public LineInput Input { get; set; }

    [GlobalSetup]
    public void Load() => _utf8 = DatasetTexts.Lines(Input);

    [Benchmark(Description = "Utf8JsonReader for each line, read to the end")]
    public int Scan()
    {
        var tokens = 0;
        foreach (var range in _utf8.AsSpan().Split((byte)'\n'))
        {
            var reader = new Utf8JsonReader(_utf8.AsSpan(range));
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }

    [Benchmark(Description = "JsonIndex.TryBuild for each line")]
    public int IndexEach()
    {
        using var index = JsonIndex.Rent();
        var nodes = 0;
        foreach (var range in _utf8.AsSpan().Split((byte)'\n'))
        {
            var line = _utf8.AsSpan(range);
            nodes += index.TryBuild(line, null, out _) ? index.Over(line).NodeCount : throw new InvalidOperationException("The input is no JSON.");
        }

        return nodes;
    }

    [Benchmark(Description = "JsonLineReader, each line indexed with others")]
    public int IndexMany()
    {
        using var lines = new JsonLineReader(new MemoryStream(_utf8));
        var nodes = 0;
        while (lines.TryRead())
            nodes += lines.TryIndex(out var line) ? line.Json.After(line.Node) - line.Node : throw new InvalidOperationException("The input is no JSON.");
        return nodes;
    }

    [Benchmark(Description = "JsonLines.ReadAsync, objects")]
    public Task<int> Read() => Input == LineInput.Records ? CountAsync<FactorRecord>() : CountAsync<Quantity>();

    private async Task<int> CountAsync<T>()
        where T : IJsonModel<T>
    {
        var count = 0;
        await foreach (var _ in JsonLines.ReadAsync<T>(new MemoryStream(_utf8)))
            count++;
        return count;
    }
}
