using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Schema.Tests.Documents;

public sealed class SchemaRegistryTests
{
    [Fact]
    public void Keywords_stand_in_document_order_with_their_subschemas()
    {
        var root = Root("""{ "title": "a", "required": ["b"], "properties": { "b": { "type": "string" }, "c": true }, "x-own": 1, "anyOf": [ {}, false ] }""");

        Assert.Equal(["title", "required", "properties", "x-own", "anyOf"], root.Keywords.Select(static keyword => keyword.Name));
        Assert.Equal(["b", "c"], root["properties"]!.Members.Select(static member => member.Name));
        Assert.Equal("/properties/b", root["properties"]!.Members[0].Schema!.Pointer);
        Assert.True(root["properties"]!.Members[1].Schema!.BooleanValue);
        Assert.Equal(["b"], root["required"]!.AsStrings());
        Assert.Equal("1", root["x-own"]!.AsNumberText());
        Assert.Null(root["x-own"]!.Definition);
        Assert.Equal(KeywordKind.AnyOf, root["anyOf"]!.Definition!.Kind);
        Assert.Equal(2, root["anyOf"]!.Schemas.Count);
    }

    [Fact]
    public void Locations_are_those_of_the_resource()
    {
        var root = Root("""{ "$id": "https://example.org/root", "$defs": { "a b": { "$id": "inner", "items": { "type": "null" } } } }""");
        var inner = root["$defs"]!.Members[0].Schema!;

        Assert.Equal("https://example.org/root", root.AbsoluteLocation);
        Assert.Equal("https://example.org/inner", inner.AbsoluteLocation);
        Assert.Equal("https://example.org/inner#/items", inner["items"]!.Schema!.AbsoluteLocation);
        Assert.Equal("/$defs/a b/items", inner["items"]!.Schema!.Pointer);
    }

    [Fact]
    public void References_lead_to_identifiers_then_to_files()
    {
        var a = Document("""{ "$id": "https://example.org/a", "$ref": "b", "not": { "$ref": "c.json#/items" } }""", "schemas/a.json");
        var b = Document("""{ "$id": "https://example.org/b" }""", "elsewhere/b.json");
        var c = Document("""{ "items": false }""", "schemas/c.json");
        var registry = SchemaRegistry.Load([a, b, c]);
        var root = registry.RootOf(a)!;

        Assert.Empty(registry.Problems);
        Assert.Same(registry.RootOf(b), root["$ref"]!.Target);
        Assert.Same(registry.RootOf(c)!["items"]!.Schema, root["not"]!.Schema!["$ref"]!.Target);
    }

    [Fact]
    public void Known_documents_are_read_when_a_reference_leads_to_them()
    {
        var known = Document("""{ "$defs": { "x": { "$id": "https://example.org/deep" } } }""", "known.json");
        var unused = Document("""{ "$ref": "nowhere" }""", "unused.json");
        var byFile = SchemaRegistry.Load([Document("""{ "$ref": "known.json" }""", "a.json")], new SchemaRegistryOptions { KnownDocuments = [known, unused] });
        var byId = SchemaRegistry.Load([Document("""{ "$ref": "https://example.org/deep" }""", "a.json")], new SchemaRegistryOptions { KnownDocuments = [known] });

        Assert.Empty(byFile.Problems);
        Assert.DoesNotContain(unused, byFile.Documents);
        Assert.Empty(byId.Problems);
        Assert.Contains(known, byId.Documents);
    }

    [Fact]
    public void Identifiers_in_data_are_none()
    {
        var registry = SchemaRegistry.Load(
        [
            Document("""{ "const": { "$id": "https://example.org/x" }, "enum": [ { "$anchor": "y" } ], "unknown": { "$id": "https://example.org/z" } }""", "a.json"),
        ]);

        Assert.Equal(["file:///a.json"], registry.KnownIds);
        Assert.Null(registry.Find("file:///a.json#y"));
    }

    [Fact]
    public void A_pointer_makes_a_schema_of_what_no_keyword_makes_one()
    {
        var root = Root("""{ "$ref": "#/unknown/deep", "unknown": { "deep": { "properties": { "a": { "$ref": "#" } } } } }""");

        Assert.Equal("/unknown/deep", root["$ref"]!.Target!.Pointer);
        Assert.Same(root, root["$ref"]!.Target!["properties"]!.Members[0].Schema!["$ref"]!.Target);
    }

    [Fact]
    public void A_reference_hides_its_siblings_up_to_draft_7()
    {
        var old = Root("""{ "$schema": "http://json-schema.org/draft-07/schema#", "properties": { "a": { "$ref": "#", "type": "string" } } }""");
        var recent = Root("""{ "properties": { "a": { "$ref": "#", "type": "string" } } }""");

        Assert.Single(old["properties"]!.Members[0].Schema!.Keywords);
        Assert.Equal(2, recent["properties"]!.Members[0].Schema!.Keywords.Count);
    }

    [Fact]
    public void A_custom_metaschema_chooses_vocabularies()
    {
        var schema = Document("""{ "$schema": "https://example.org/meta", "minimum": 5, "properties": {} }""", "a.json");
        var metaschema = Document(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/meta",
              "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true }
            }
            """,
            "meta.json");
        var root = SchemaRegistry.Load([schema, metaschema]).RootOf(schema)!;

        Assert.Null(root["minimum"]!.Definition);
        Assert.NotNull(root["properties"]!.Definition);
    }

    [Fact]
    public void A_long_chain_of_references_needs_no_stack()
    {
        const int Length = 60_000;
        var definitions = string.Join(",", Enumerable.Range(0, Length).Select(static i => $$"""
            "d{{i}}": { "items": { "$ref": "#/$defs/d{{(i + 1) % Length}}" } }
            """));
        var chain = string.Join(",", Enumerable.Range(0, Length).Select(static i => $$"""
            "c{{i}}": { "$ref": "#/$defs/{{(i + 1 == Length ? "d0" : $"c{i + 1}")}}" }
            """));
        var document = Document($$"""{ "$ref": "#/$defs/c0", "$defs": { {{definitions}}, {{chain}} } }""", "a.json");
        var set = new JsonSchemaSet([document], new JsonSchemaOptions { CheckMetaschema = false });

        Assert.Empty(set.Problems);
        var error = Assert.Single(set.Get("file:///a.json").Validate("[]"u8).Errors);
        Assert.Contains("levels deep", error.Message, StringComparison.Ordinal);
    }

    private static SchemaDocument Document(string json, string path) => SchemaDocument.Create(Encoding.UTF8.GetBytes(json), path);

    private static SchemaNode Root(string json)
    {
        var document = Document(json, "a.json");
        return SchemaRegistry.Load([document]).RootOf(document)!;
    }
}
