using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Schema.Tests.Documents;

/// <summary>What version 1 does otherwise than 2020-12.</summary>
public sealed class Version1Tests
{
    private const string Uri = "https://json-schema.org/v1/2026";

    [Theory]
    [InlineData("https://json-schema.org/v1")]
    [InlineData(Uri)]
    public void Both_identifiers_name_the_dialect(string uri)
    {
        var schema = JsonSchema.FromText($$"""{ "$schema": "{{uri}}", "properties": { "s": { "$ref": "{{uri}}" } } }""");
        Assert.Same(DialectCatalog.Version1, schema.Source.Dialect);
        Assert.True(schema.IsValid("""{ "s": { "minimum": 1, "x-unit": "m" } }"""u8));
        Assert.False(schema.IsValid("""{ "s": { "minimum": "1" } }"""u8));
    }

    [Fact]
    public void One_metaschema_by_both_identifiers_is_one_schema() => Assert.Empty(
        Problems($$"""{ "$schema": "{{Uri}}", "anyOf": [ { "$ref": "https://json-schema.org/v1" }, { "$ref": "{{Uri}}" } ] }"""));

    [Fact]
    public void Formats_are_asserted()
    {
        Assert.False(Schema("""{ "format": "date" }""").IsValid("\"31 March\""u8));
        Assert.True(JsonSchema.FromText("""{ "format": "date" }""", new JsonSchemaOptions { DefaultDialect = DialectCatalog.Version1, AssertFormat = false }).IsValid("\"31 March\""u8));
    }

    [Theory]
    [InlineData("""{ "title": "", "format": "colour" }""", "a.json(1,26): error SW2001: The format 'colour' is not known; v1 allows known formats only.")]
    [InlineData(
        """{ "propertyDependencies": {} }""",
        "a.json(1,3): error SW2001: The keyword 'propertyDependencies' is only a proposal for v1 and is not supported.")]
    [InlineData(
        """{ "minimun": 1 }""",
        "a.json(1,14): error SW2001: '/minimun' is not valid against its metaschema: Property 'minimun' is not allowed here. Did you mean 'minimum'?")]
    [InlineData(
        """{ "definitions": {} }""",
        "a.json(1,18): error SW2001: '/definitions' is not valid against its metaschema: Property 'definitions' is not allowed here.")]
    public void What_is_not_known_is_refused(string schema, string expected) => Assert.Equal([expected], Problems(schema));

    [Fact]
    public void Keywords_with_x_are_annotations() => Assert.Equal("5", Assert.Single(Schema("""{ "x-weight": 5 }""").Evaluate("1"u8).Units).Annotation);

    [Fact]
    public void A_dynamic_reference_is_a_name_that_the_outermost_resource_decides()
    {
        const string Lists =
            """
            {
              "$id": "https://example.org/lists",
              "properties": { "numbers": { "$ref": "numbers" }, "any": { "$ref": "list" } },
              "$defs": {
                "list": { "$id": "list", "items": { "$dynamicRef": "item" }, "$defs": { "any": { "$dynamicAnchor": "item" } } },
                "numbers": { "$id": "numbers", "$ref": "list", "$defs": { "number": { "$dynamicAnchor": "item", "type": "number" } } }
              }
            }
            """;
        Assert.True(Schema(Lists).IsValid("""{ "numbers": [1], "any": [""] }"""u8));
        Assert.Equal(["/numbers/0"], Schema(Lists).Validate("""{ "numbers": [""], "any": [""] }"""u8).Errors.Select(static error => error.InstanceLocation));
    }

    [Fact]
    public void An_anchor_and_a_dynamic_anchor_of_one_name_do_not_meet()
    {
        var schema = Schema("""{ "properties": { "a": { "$ref": "#n" }, "b": { "$dynamicRef": "n" } }, "$defs": { "a": { "$anchor": "n", "type": "null" }, "b": { "$dynamicAnchor": "n", "type": "string" } } }""");
        Assert.True(schema.IsValid("""{ "a": null, "b": "" }"""u8));
        Assert.Equal(["/a", "/b"], schema.Validate("""{ "a": "", "b": null }"""u8).Errors.Select(static error => error.InstanceLocation));
        Assert.Single(Problems("""{ "$ref": "#n", "$defs": { "b": { "$dynamicAnchor": "n" } } }"""));
    }

    [Fact]
    public void A_dynamic_reference_that_no_schema_answers_is_a_problem() => Assert.Equal(
        ["a.json(1,18): error SW2002: 'itme' cannot be resolved: no loaded schema has this dynamic anchor. Known dynamic anchors: item, node."],
        Problems("""{ "$dynamicRef": "itme", "$defs": { "a": { "$dynamicAnchor": "node" }, "b": { "$dynamicAnchor": "item" } } }"""));

    [Fact]
    public void A_dynamic_reference_that_no_schema_in_scope_answers_ends_the_evaluation()
    {
        var schema = Schema("""{ "$dynamicRef": "item", "$defs": { "other": { "$id": "https://example.org/o", "$defs": { "a": { "$dynamicAnchor": "item" } } } } }""");
        Assert.False(schema.IsValid("1"u8));
        Assert.Equal(
            "The dynamic reference 'item' cannot be resolved: no schema in the dynamic scope has this anchor; the evaluation was stopped.",
            Assert.Single(schema.Validate("1"u8).Errors).Message);
    }

    [Theory]
    [InlineData("https://json-schema.org/v1")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public void A_metaschema_without_vocabularies_counts_as_well(string parent) => Assert.Equal(
        ["a.json(1,44): error SW2001: The schema is not valid against its metaschema: Property 'title' is required."],
        Problems(
            """                                           { "$schema": "https://example.org/titled", "minimum": 1 }""",
            $$"""{ "$schema": "{{parent}}", "$id": "https://example.org/titled", "$ref": "{{parent}}", "required": ["title"] }"""));

    private static JsonSchema Schema(string json) => JsonSchema.FromText(json, new JsonSchemaOptions { DefaultDialect = DialectCatalog.Version1 });

    private static IEnumerable<string> Problems(params string[] schemas)
    {
        var documents = schemas.Select(static (schema, i) => SchemaDocument.Create(Encoding.UTF8.GetBytes(schema), $"{(char)('a' + i)}.json"));
        return new JsonSchemaSet(documents, new JsonSchemaOptions { DefaultDialect = DialectCatalog.Version1 }).Problems.Select(static problem => problem.ToString());
    }
}
