using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Reporting;
using Schemawright.Benchmarks.Corpus;
using Schemawright.Documents;

namespace Schemawright.Benchmarks;

/// <summary>From the bytes of a large schema to one that is ready to evaluate. Each row does what the one before it does, and one step more.</summary>
/// <remarks>Loading runs through much code that each schema needs only once, so that it takes long until all of it is compiled: hence the many warm-up iterations.</remarks>
[RatioTo(nameof(ParseDocument), "/ JsonDocument")]
[WarmupCount(30)]
[IterationCount(15)]
public class SchemaLoading
{
    private static readonly JsonSchemaOptions Unchecked = new() { CheckMetaschema = false };

    private byte[] _utf8 = [];

    [Params(700_000, 1_400_000, 2_800_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Create() => _utf8 = LargeSchema.Create(Size);

    [Benchmark(Description = "JsonDocument.Parse, every value visited")]
    public int ParseDocument()
    {
        using var document = JsonDocument.Parse(_utf8);
        return CountValues(document.RootElement);
    }

    // Results are objects: the code around a benchmark names their types, and the generator has types of the same names inside.
    [Benchmark(Description = "Index")]
    public object Index() => SchemaDocument.Create(_utf8);

    [Benchmark(Description = "… identifiers, schemas, references")]
    public object Resolve() => SchemaRegistry.Load([SchemaDocument.Create(_utf8)]);

    [Benchmark(Description = "… a first verdict")]
    public bool Compile() => JsonSchema.FromText(_utf8, Unchecked).IsValid("{}"u8);

    [Benchmark(Description = "… metaschema and patterns checked")]
    public bool Load() => JsonSchema.FromText(_utf8).IsValid("{}"u8);

    private static int CountValues(JsonElement element)
    {
        var count = 1;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                count += CountValues(member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                count += CountValues(item);
        }

        return count;
    }
}
