using System.Text.Json;
using Schemawright.Benchmarks.Contenders;
using Schemawright.Benchmarks.Hostile;

namespace Schemawright.Benchmarks.Tests;

/// <summary>Hostile inputs are what their names say, and those who are compared over them agree.</summary>
public class HostileWorkloadTests
{
    public static TheoryData<HostileInput> Inputs { get; } = [.. Enum.GetValues<HostileInput>()];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_evaluator_finds_each_valid_but_for_the_string_that_does_not_match(HostileInput input)
    {
        var workload = HostileWorkload.Create(input, 1);
        var report = JsonSchema.FromText(workload.Schema).Validate(workload.Instances[0]);
        Assert.Equal(input == HostileInput.AmbiguousPattern ? ["pattern"] : [], report.Errors.Select(static error => error.Keyword));
        Assert.Equal(4, HostileWorkload.Create(input, 4).Size / (double)workload.Size, 0.4);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    [Trait("Category", "Slow")]
    public void Generated_code_gives_the_same_verdict(HostileInput input)
    {
        using var pass = ContenderPasses.Create(Contender.Generated, HostileWorkload.Create(input, 1));
        Assert.Equal(input == HostileInput.AmbiguousPattern ? 0 : 1, pass.CountValid(1));
    }

    [Fact]
    public void The_depth_limit_is_reached()
    {
        var instance = HostileWorkload.Create(HostileInput.DeepNesting, 1).Instances[0];
        JsonDocument.Parse(instance, new JsonDocumentOptions { MaxDepth = 128 }).Dispose();
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(instance, new JsonDocumentOptions { MaxDepth = 127 }));
    }
}
