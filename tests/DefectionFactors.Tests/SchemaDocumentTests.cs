using Schemawright.Documents;
using Schemawright.Tests;

namespace DefectionFactors.Tests;

/// <summary>The schema's documents fit together.</summary>
public class SchemaDocumentTests
{
    [Fact]
    public void All_documents_load_together_without_a_problem() =>
        Assert.Empty(SchemaRegistry.Load(DomainSchema.Paths.Select(static path => SchemaDocument.Create(DomainSchema.Read(path)))).Problems);

    [Fact]
    public void The_shape_of_codelist_rows_loads_too() =>
        Assert.Empty(SchemaRegistry.Load([SchemaDocument.Create(File.ReadAllBytes(Repository.Combine("schema", "codelist.schema.json")))]).Problems);

    [Fact]
    public void Every_document_is_named_by_the_base_and_its_path() =>
        Assert.All(DomainSchema.Documents, static document => Assert.Equal(DomainSchema.Base + document.Key, document.Value.GetProperty("$id").GetString()));

    [Fact]
    public void No_identifier_stands_below_a_root()
    {
        var identified = DomainSchema.Objects().Count(static value => value.TryGetProperty("$id", out _));
        Assert.Equal(DomainSchema.Documents.Count, identified);
    }

    [Fact]
    public void Every_reference_is_relative()
    {
        var references = DomainSchema.Objects().Select(static value => JsonWalk.TextOrNull(value, "$ref")).OfType<string>().ToArray();
        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, static reference => reference.Contains("://", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_document_says_what_it_is() =>
        Assert.All(DomainSchema.Documents.Values, static root =>
        {
            Assert.NotEmpty(root.GetProperty("title").GetString()!);
            Assert.NotEmpty(root.GetProperty("description").GetString()!);
        });
}
