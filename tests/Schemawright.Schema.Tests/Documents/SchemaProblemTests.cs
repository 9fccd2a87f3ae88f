using System.Text;
using Schemawright.Documents;

namespace Schemawright.Schema.Tests.Documents;

/// <summary>Each problem has its code, and its place to the line and column.</summary>
public sealed class SchemaProblemTests
{
    [Fact]
    public void Broken_json() => Assert.Equal(
        ["a.json(2,14): error SW1001: The schema is not valid JSON. Trailing comma before a closing bracket; remove it or add what is missing after it."],
        Problems("""
            {
              "title": "",
            }
            """));

    [Fact]
    public void A_schema_that_fails_its_metaschema() => Assert.Equal(
        ["a.json(4,34): error SW2001: '/properties/größe/minLength' is not valid against its metaschema: -1 is less than the minimum of 0."],
        Problems("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "properties": {
                "größe": { "minLength":      -1 }
              }
            }
            """));

    [Fact]
    public void Every_draft_has_its_metaschema() => Assert.Equal(
        ["a.json(3,23): error SW2001: '/exclusiveMinimum' is not valid against its metaschema: Expected a boolean, found the number 5."],
        Problems("""
            {
              "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1,
              "exclusiveMinimum": 5
            }
            """));

    [Fact]
    public void An_unknown_reference_lists_the_known_identifiers_nearest_first() => Assert.Equal(
        [
            "a.json(3,46): error SW2002: 'adress.json' cannot be resolved: no schema 'https://example.org/adress.json' is loaded. "
            + "Known schemas: https://example.org/address.json, https://example.org/a.json.",
        ],
        Problems(
            """
            {
              "$id": "https://example.org/a.json",
              "properties": { "home":          { "$ref": "adress.json" } }
            }
            """,
            """{ "$id": "https://example.org/address.json" }"""));

    [Fact]
    public void An_unknown_anchor_lists_the_known_ones() => Assert.Equal(
        ["a.json(1,12): error SW2002: '#naem' cannot be resolved: the schema 'file:///a.json' has nothing at '#naem'. Known anchors: name, other."],
        Problems("""{ "$ref" : "#naem", "$defs": { "a": { "$anchor": "other" }, "b": { "$anchor": "name" } } }"""));

    [Fact]
    public void A_pointer_that_leads_nowhere() => Assert.Equal(
        ["a.json(1,11): error SW2002: '#/$defs/b' cannot be resolved: the schema 'file:///a.json' has nothing at '#/$defs/b'."],
        Problems("""{ "$ref": "#/$defs/b", "$defs": { "a": true } }"""));

    [Fact]
    public void A_reference_to_what_is_no_schema() => Assert.Equal(
        ["a.json(1,11): error SW2009: The value at '/title' is a string; a schema must be an object or a boolean."],
        Problems("""{ "$ref": "#/title", "title": "a" }"""));

    [Theory]
    [InlineData("""{ "$ref": "#" }""", 11, "file:///a.json")]
    [InlineData("""{ "allOf": [ { "$ref": "#" } ] }""", 24, "file:///a.json")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "not": { "$ref": "#/$defs/a" } } } }""", 89, "file:///a.json#/$defs/b -> file:///a.json#/$defs/a")]
    public void A_circle_of_references(string schema, int column, string way) => Assert.Equal(
        [$"a.json(1,{column}): error SW2003: This reference is part of an infinite reference cycle: {way}."],
        Problems(schema));

    [Fact]
    public void A_circle_through_members_is_none() => Assert.Empty(Problems("""{ "properties": { "next": { "$ref": "#" } }, "items": { "$ref": "#" } }"""));

    [Fact]
    public void Two_resources_of_one_identifier() => Assert.Equal(
        ["b.json(2,10): error SW2004: The identifier 'https://example.org/a' is already used by another schema."],
        Problems("""{ "$id": "https://example.org/a" }""", "{\n  \"$id\": \"https://example.org/x/../a\" }"));

    [Fact]
    public void Two_schemas_of_one_anchor() => Assert.Equal(
        ["a.json(1,64): error SW2005: The anchor 'n' is already used by '#/$defs/a' in the same schema resource."],
        Problems("""{ "$defs": { "a": { "$anchor": "n" }, "b": { "$dynamicAnchor": "n" } } }"""));

    [Fact]
    public void An_unknown_dialect_lists_the_known_ones_nearest_first() => Assert.StartsWith(
        "a.json(2,18): error SW2006: The dialect 'https://json-schema.org/draft/2020-21/schema' is not known. "
        + "Known dialects: https://json-schema.org/draft/2020-12/schema, https://json-schema.org/draft/2019-09/schema, ",
        Assert.Single(Problems("{ \"items\": {\n  \"$schema\":     \"https://json-schema.org/draft/2020-21/schema\", \"$id\": \"https://example.org/i\" } }")),
        StringComparison.Ordinal);

    [Fact]
    public void Of_many_known_identifiers_the_nearest_ones_are_listed()
    {
        var definitions = string.Join(",", Enumerable.Range(0, 30).Select(static i => FormattableString.Invariant($"\"d{i}\":{{\"$id\":\"https://example.org/item-{i}\"}}")));
        var problem = Assert.Single(Problems($$"""{ "$ref": "https://example.org/itme-17", "$defs": { {{definitions}} } }"""));
        Assert.Contains("Known schemas: https://example.org/item-17, ", problem, StringComparison.Ordinal);
        Assert.EndsWith(" and 21 more.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "text" }""", "a.json(1,11): error SW2001: '/type' is not valid against its metaschema: \"text\" is not one of the allowed values: ")]
    [InlineData("""{ "properties": [ "a" ] }""", "a.json(1,17): error SW2001: '/properties' is not valid against its metaschema: Expected an object, found an array.")]
    [InlineData("""{ "required": [ "a", 1 ] }""", "a.json(1,22): error SW2001: '/required/1' is not valid against its metaschema: Expected a string, found the number 1.")]
    [InlineData("""{ "allOf": [] }""", "a.json(1,12): error SW2001: '/allOf' is not valid against its metaschema: The array has 0 items; the minimum is 1.")]
    [InlineData("""{ "$schema": 5 }""", "a.json(1,14): error SW2001: '/$schema' is not valid against its metaschema: Expected a string, found the number 5.")]
    [InlineData("""{ "items": 5 }""", "a.json(1,12): error SW2001: '/items' is not valid against its metaschema: Expected an object or a boolean, found the number 5.")]
    [InlineData("""{ "$anchor": "1a" }""", "a.json(1,14): error SW2001: '/$anchor' is not valid against its metaschema: \"1a\" does not match the pattern ")]
    [InlineData("""[]""", "a.json(1,1): error SW2001: The schema is not valid against its metaschema: Expected an object or a boolean, found an array.")]
    public void An_invalid_keyword_says_its_place_and_what_was_expected(string schema, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Problems(schema)), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_required_vocabulary() => Assert.Equal(
        ["b.json(4,78): error SW2007: The metaschema 'https://example.org/meta' requires the vocabulary 'https://example.org/vocabulary', which is not known."],
        Problems(
            """{ "$schema": "https://example.org/meta" }""",
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/meta",
              "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://example.org/vocabulary": true, "https://example.org/optional": false }
            }
            """));

    [Fact]
    public void An_unknown_vocabulary_that_is_not_required_is_no_problem() => Assert.Empty(
        Problems(
            """{ "$schema": "https://example.org/meta", "type": "null" }""",
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/meta",
              "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://example.org/optional": false }
            }
            """));

    [Theory]
    [InlineData("""{ "pattern": "^(a" }""", 14, "'^(a' is not a valid ECMA-262 regular expression: a '(' is never closed, at character 2.")]
    [InlineData("""{ "items": { "patternProperties": { "\\Z": true } } }""", 37, "'\\Z' is not a valid ECMA-262 regular expression: '\\Z' is not a valid escape, at character 1.")]
    public void An_invalid_pattern(string schema, int column, string message) => Assert.Equal([$"a.json(1,{column}): error SW2008: {message}"], Problems(schema));

    [Fact]
    public void One_broken_document_does_not_stop_the_others()
    {
        var broken = SchemaDocument.Create("{"u8.ToArray(), "a.json");
        var good = SchemaDocument.Create("""{ "type": "string" }"""u8.ToArray(), "b.json");
        var set = new JsonSchemaSet([broken, good]);

        Assert.Equal("a.json", Assert.Single(set.Problems).Path);
        Assert.True(set.Get("file:///b.json").IsValid("\"a\""u8));
        Assert.Null(set.Registry.RootOf(broken));
    }

    [Fact]
    public void Problems_come_in_the_order_of_documents_and_lines() => Assert.Equal(
        ["a.json(1,20)", "a.json(1,44)", "b.json(1,11)"],
        Problems("""{ "not": { "$ref": "#x" }, "minLength":    -1 }""", """{ "$ref": "#y" }""").Select(static problem => problem[..problem.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public void A_schema_with_problems_is_not_evaluated()
    {
        var exception = Assert.Throws<InvalidSchemaException>(static () => JsonSchema.FromText("""{ "type": "text" }"""));
        Assert.Equal("SW2001", Assert.Single(exception.Problems).Code);
    }

    private static IEnumerable<string> Problems(params string[] schemas)
    {
        var documents = schemas.Select(static (schema, i) => SchemaDocument.Create(Encoding.UTF8.GetBytes(schema), $"{(char)('a' + i)}.json"));
        return new JsonSchemaSet(documents).Problems.Select(static problem => problem.ToString());
    }
}
