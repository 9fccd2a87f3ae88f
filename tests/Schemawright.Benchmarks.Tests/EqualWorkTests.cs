using System.Text;
using Schemawright.Benchmarks.Contenders;
using Schemawright.Benchmarks.Corpus;

namespace Schemawright.Benchmarks.Tests;

/// <summary>Those who are compared do the same work: they accept all valid instances, and refuse others.</summary>
[Trait("Category", "Slow")]
public class EqualWorkTests
{
    /// <summary>Where a peer does not do the work, and why; the tables of the benchmark say the same.</summary>
    private static readonly Dictionary<Contender, string[]> KnownDisagreements = new()
    {
        [Contender.Scan] = [],
        [Contender.Index] = [],
        [Contender.Generated] = [],
        [Contender.Schemawright] = [],
        [Contender.NJsonSchema] = ["ansible-meta: cannot load the schema", "cql2: breaks on an instance"],
        [Contender.Ajv] = [],
    };

    public static TheoryData<Contender> Contenders { get; } = [.. Enum.GetValues<Contender>()];

    [Theory]
    [MemberData(nameof(Contenders))]
    public void All_instances_are_accepted_but_for_listed_disagreements(Contender contender)
    {
        Assert.SkipWhen(Workload.Names.Count == 0, Corpora.Absence("benchmark"));
        SkipWithoutAjv(contender);
        var disagreements = Workload.Names.Select(name => (name, Verification: Verification.Of(contender, name)))
            .Where(static pair => pair.Verification.Accepted < pair.Verification.Total)
            .Select(static pair => $"{pair.name}: {pair.Verification.Obstacle?.Split(':')[0] ?? $"accepts {pair.Verification.Accepted} of {pair.Verification.Total}"}");
        Assert.Equal(KnownDisagreements[contender], disagreements);
    }

    [Theory]
    [InlineData(Contender.Generated)]
    [InlineData(Contender.Schemawright)]
    [InlineData(Contender.NJsonSchema)]
    [InlineData(Contender.Ajv)]
    public void Invalid_instances_are_refused_in_each_pass(Contender contender)
    {
        SkipWithoutAjv(contender);
        byte[][] instances = [.. new[] { """{ "a": 1 }""", """{ "a": "1" }""", "{}", "[]", """{ "a": 2, "b": null }""" }.Select(Encoding.UTF8.GetBytes)];
        var schema = """{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } }""";
        using var pass = ContenderPasses.Create(contender, new Workload("own", Encoding.UTF8.GetBytes(schema), instances));
        Assert.Equal(2, pass.CountValid(1));
        Assert.Equal(2, pass.CountValid(3));
    }

    private static void SkipWithoutAjv(Contender contender)
    {
        if (contender != Contender.Ajv)
            return;
        try
        {
            AjvPass.Start(new Workload("anything", "{}"u8.ToArray(), [])).Dispose();
        }
        catch (UnavailableException exception)
        {
            Assert.Skip(exception.Message);
        }
    }
}
