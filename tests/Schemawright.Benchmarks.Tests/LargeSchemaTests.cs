using Schemawright.Benchmarks.Corpus;
using Schemawright.Documents;

namespace Schemawright.Benchmarks.Tests;

/// <summary>The schema whose loading is measured is whole, and the same each time.</summary>
public class LargeSchemaTests
{
    [Fact]
    public void It_has_the_wanted_size_and_nothing_is_wrong_with_it()
    {
        Assert.SkipWhen(Corpora.Find("real-schemas") is null, Corpora.Absence("real-schemas"));
        var utf8 = LargeSchema.Create(700_000);
        Assert.InRange(utf8.Length, 700_000, 850_000);
        Assert.Equal(utf8, LargeSchema.Create(700_000));
        var set = new JsonSchemaSet([SchemaDocument.Create(utf8)]);
        Assert.Empty(set.Problems);
        Assert.All(set.Registry.RootOf(set.Registry.Documents[0])!["anyOf"]!.Schemas, static branch => Assert.NotNull(branch["$ref"]!.Target));
    }
}
