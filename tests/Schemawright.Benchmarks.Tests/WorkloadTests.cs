using System.Text.Json.Nodes;
using Schemawright.Benchmarks.Corpus;

namespace Schemawright.Benchmarks.Tests;

/// <summary>What is made of the corpus before anybody reads it.</summary>
public class WorkloadTests
{
    [Fact]
    public void Formats_are_removed_but_not_properties_of_that_name()
    {
        var schema = JsonNode.Parse("""{ "format": "uri", "properties": { "format": { "type": "string", "format": "date" }, "a": { "anyOf": [ { "format": "time" } ] } } }""");
        Workload.RemoveFormats(schema);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "properties": { "format": { "type": "string" }, "a": { "anyOf": [ {} ] } } }"""), schema));
    }

    [Fact]
    public void An_operation_reads_about_a_megabyte_of_small_workloads_and_the_whole_of_large_ones()
    {
        Assert.Equal(1 << 10, new Workload("small", [], [new byte[512], new byte[512]]).Passes);
        Assert.Equal(1, new Workload("large", [], [new byte[3 << 20]]).Passes);
    }
}
