using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Schemawright.Schema.Tests.Output;

/// <summary>The forms of the output, each document to the last entry.</summary>
public sealed class EvaluationOutputTests
{
    private const string Garden =
        """
        {
          "$id": "https://example.org/garden",
          "properties": { "beds": { "items": { "$ref": "#/$defs/bed" } } },
          "required": ["name"],
          "$defs": {
            "bed": { "title": "A bed", "required": ["crop"], "properties": { "width": { "minimum": 1 } } }
          }
        }
        """;

    private const string Named = """{ "$id": "https://example.org/n", "properties": { "a": { "title": "A", "anyOf": [ { "type": "null" }, { "description": "n" } ] } }, "not": { "title": "no" , "type": "array"} }""";

    [Fact]
    public void Flag_is_the_verdict_alone()
    {
        Assert.Equal("""{"valid":true}""", Evaluate("true", "1").ToFlagJson());
        Assert.Equal("""{"valid":false}""", Evaluate("false", "1").ToFlagJson());
    }

    [Fact]
    public void Basic_is_a_flat_list() => AssertJson(
        """
        {
          "valid": false, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/garden", "instanceLocation": "",
          "errors": [
            { "valid": false, "keywordLocation": "/properties", "absoluteKeywordLocation": "https://example.org/garden#/properties", "instanceLocation": "", "error": "{\"name\":1, \"beds\": [{\"crop\":1, \"width\": 0}]} does not satisfy 'properties'." },
            { "valid": false, "keywordLocation": "/properties/beds/items", "absoluteKeywordLocation": "https://example.org/garden#/properties/beds/items", "instanceLocation": "/beds", "error": "[{\"crop\":1, \"width\": 0}] does not satisfy 'items'." },
            { "valid": false, "keywordLocation": "/properties/beds/items/$ref", "absoluteKeywordLocation": "https://example.org/garden#/properties/beds/items/$ref", "instanceLocation": "/beds/0", "error": "{\"crop\":1, \"width\": 0} does not satisfy '$ref'." },
            { "valid": false, "keywordLocation": "/properties/beds/items/$ref/properties", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed/properties", "instanceLocation": "/beds/0", "error": "{\"crop\":1, \"width\": 0} does not satisfy 'properties'." },
            { "valid": false, "keywordLocation": "/properties/beds/items/$ref/properties/width/minimum", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed/properties/width/minimum", "instanceLocation": "/beds/0/width", "error": "0 is less than the minimum of 1." }
          ]
        }
        """,
        Evaluate(Garden, """{"name":1, "beds": [{"crop":1, "width": 0}]}""").ToBasicJson());

    [Fact]
    public void Detailed_keeps_only_what_branches_or_says_something() => AssertJson(
        """
        {
          "valid": false, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/garden", "instanceLocation": "",
          "errors": [
            {
              "valid": false, "keywordLocation": "/properties/beds/items/$ref", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed", "instanceLocation": "/beds/1",
              "errors": [
                { "valid": false, "keywordLocation": "/properties/beds/items/$ref/required", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed/required", "instanceLocation": "/beds/1", "error": "A required property is missing." },
                { "valid": false, "keywordLocation": "/properties/beds/items/$ref/properties/width/minimum", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed/properties/width/minimum", "instanceLocation": "/beds/1/width", "error": "0 is less than the minimum of 1." }
              ]
            },
            { "valid": false, "keywordLocation": "/required", "absoluteKeywordLocation": "https://example.org/garden#/required", "instanceLocation": "", "error": "A required property is missing." }
          ]
        }
        """,
        Evaluate(Garden, """{ "beds": [ { "crop": "leek" }, { "width": 0 } ] }""").ToDetailedJson());

    [Fact]
    public void Detailed_replaces_the_root_by_an_only_error() => AssertJson(
        """{ "valid": false, "keywordLocation": "/properties/beds/items/$ref/required", "absoluteKeywordLocation": "https://example.org/garden#/$defs/bed/required", "instanceLocation": "/beds/0", "error": "A required property is missing." }""",
        Evaluate(Garden, """{ "name": "", "beds": [ {} ] }""").ToDetailedJson());

    [Fact]
    public void Detailed_of_a_valid_instance_holds_its_annotations() => AssertJson(
        """
        {
          "valid": true, "keywordLocation": "/properties", "absoluteKeywordLocation": "https://example.org/n#/properties", "instanceLocation": "", "annotation": ["a"],
          "annotations": [
            {
              "valid": true, "keywordLocation": "/properties/a", "absoluteKeywordLocation": "https://example.org/n#/properties/a", "instanceLocation": "/a",
              "annotations": [
                { "valid": true, "keywordLocation": "/properties/a/title", "absoluteKeywordLocation": "https://example.org/n#/properties/a/title", "instanceLocation": "/a", "annotation": "A" },
                { "valid": true, "keywordLocation": "/properties/a/anyOf/1/description", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf/1/description", "instanceLocation": "/a", "annotation": "n" }
              ]
            }
          ]
        }
        """,
        Evaluate(Named, """{ "a": 1 }""").ToDetailedJson());

    [Fact]
    public void Detailed_of_nothing_to_say_is_the_root() => AssertJson(
        """{ "valid": true, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/t", "instanceLocation": "" }""",
        Evaluate("""{ "$id": "https://example.org/t", "allOf": [ { "minimum": 1 } ] }""", "1").ToDetailedJson());

    [Fact]
    public void Verbose_tells_every_step() => AssertJson(
        """
        {
          "valid": true, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/n", "instanceLocation": "",
          "annotations": [
            {
              "valid": true, "keywordLocation": "/properties", "absoluteKeywordLocation": "https://example.org/n#/properties", "instanceLocation": "", "annotation": ["a"],
              "annotations": [
                {
                  "valid": true, "keywordLocation": "/properties/a", "absoluteKeywordLocation": "https://example.org/n#/properties/a", "instanceLocation": "/a",
                  "annotations": [
                    { "valid": true, "keywordLocation": "/properties/a/title", "absoluteKeywordLocation": "https://example.org/n#/properties/a/title", "instanceLocation": "/a", "annotation": "A" },
                    {
                      "valid": true, "keywordLocation": "/properties/a/anyOf", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf", "instanceLocation": "/a",
                      "annotations": [
                        {
                          "valid": false, "keywordLocation": "/properties/a/anyOf/0", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf/0", "instanceLocation": "/a",
                          "errors": [
                            { "valid": false, "keywordLocation": "/properties/a/anyOf/0/type", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf/0/type", "instanceLocation": "/a", "error": "Expected null, found the number 1." }
                          ]
                        },
                        {
                          "valid": true, "keywordLocation": "/properties/a/anyOf/1", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf/1", "instanceLocation": "/a",
                          "annotations": [
                            { "valid": true, "keywordLocation": "/properties/a/anyOf/1/description", "absoluteKeywordLocation": "https://example.org/n#/properties/a/anyOf/1/description", "instanceLocation": "/a", "annotation": "n" }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            },
            {
              "valid": true, "keywordLocation": "/not", "absoluteKeywordLocation": "https://example.org/n#/not", "instanceLocation": "",
              "annotations": [
                {
                  "valid": false, "keywordLocation": "/not", "absoluteKeywordLocation": "https://example.org/n#/not", "instanceLocation": "",
                  "errors": [
                    { "valid": true, "keywordLocation": "/not/title", "absoluteKeywordLocation": "https://example.org/n#/not/title", "instanceLocation": "" },
                    { "valid": false, "keywordLocation": "/not/type", "absoluteKeywordLocation": "https://example.org/n#/not/type", "instanceLocation": "", "error": "Expected an array, found an object." }
                  ]
                }
              ]
            }
          ]
        }
        """,
        Evaluate(Named, """{ "a": 1 }""").ToVerboseJson());

    [Fact]
    public void A_union_of_which_two_branches_hold_says_so_itself() => AssertJson(
        """{ "valid": false, "keywordLocation": "/oneOf", "absoluteKeywordLocation": "https://example.org/u#/oneOf", "instanceLocation": "", "error": "The value matches more than one alternative (1 and 3); it must match exactly one." }""",
        Evaluate("""{ "$id": "https://example.org/u", "oneOf": [ { "minimum": 1 }, { "minimum": 9 }, { "maximum": 5 } ] }""", "3").ToDetailedJson());

    [Fact]
    public void Annotations_are_grouped_by_value_keyword_and_schema() => AssertJson(
        """
        {
          "": { "properties": { "https://example.org/n": ["a"] } },
          "/a": { "title": { "https://example.org/n#/properties/a": "A" }, "description": { "https://example.org/n#/properties/a/anyOf/1": "n" } }
        }
        """,
        Evaluate(Named, """{ "a": 1 }""").ToAnnotationsJson());

    [Fact]
    public void Several_schemas_may_annotate_one_value() => AssertJson(
        """{ "": { "title": { "https://example.org/s": "outer", "https://example.org/s#/$defs/a": "inner" } } }""",
        Evaluate("""{ "$id": "https://example.org/s", "title": "outer", "allOf": [ { "$ref": "#/$defs/a" }, { "$ref": "#/$defs/a" } ], "$defs": { "a": { "title": "inner" } } }""", "1").ToAnnotationsJson());

    [Fact]
    public void An_invalid_instance_has_no_annotations() => Assert.Equal("{}", Evaluate("""{ "title": "a", "type": "null" }""", "1").ToAnnotationsJson());

    [Fact]
    public void A_list_has_one_entry_for_each_schema() => AssertJson(
        """
        {
          "valid": false,
          "details": [
            { "valid": false, "evaluationPath": "", "schemaLocation": "https://example.org/garden#", "instanceLocation": "", "errors": { "required": "A required property is missing." } },
            { "valid": false, "evaluationPath": "/properties/beds/items/$ref", "schemaLocation": "https://example.org/garden#/$defs/bed", "instanceLocation": "/beds/0", "errors": { "required": "A required property is missing." } }
          ]
        }
        """,
        Evaluate(Garden, """{ "beds": [ {} ] }""").ToListJson());

    [Fact]
    public void A_list_of_a_valid_instance_holds_its_annotations() => AssertJson(
        """
        {
          "valid": true,
          "details": [
            { "valid": true, "evaluationPath": "", "schemaLocation": "https://example.org/n#", "instanceLocation": "", "annotations": { "properties": ["a"] } },
            { "valid": true, "evaluationPath": "/properties/a", "schemaLocation": "https://example.org/n#/properties/a", "instanceLocation": "/a", "annotations": { "title": "A" } },
            { "valid": true, "evaluationPath": "/properties/a/anyOf/1", "schemaLocation": "https://example.org/n#/properties/a/anyOf/1", "instanceLocation": "/a", "annotations": { "description": "n" } }
          ]
        }
        """,
        Evaluate(Named, """{ "a": 1 }""").ToListJson());

    [Fact]
    public void A_hierarchy_holds_every_schema_with_what_it_dropped() => AssertJson(
        """
        {
          "valid": false, "evaluationPath": "", "schemaLocation": "https://example.org/garden#", "instanceLocation": "",
          "errors": { "required": "A required property is missing." },
          "details": [
            {
              "valid": false, "evaluationPath": "/properties/beds", "schemaLocation": "https://example.org/garden#/properties/beds", "instanceLocation": "/beds",
              "details": [
                {
                  "valid": false, "evaluationPath": "/properties/beds/items", "schemaLocation": "https://example.org/garden#/properties/beds/items", "instanceLocation": "/beds/0",
                  "details": [
                    {
                      "valid": false, "evaluationPath": "/properties/beds/items/$ref", "schemaLocation": "https://example.org/garden#/$defs/bed", "instanceLocation": "/beds/0",
                      "errors": { "required": "A required property is missing." },
                      "droppedAnnotations": { "title": "A bed", "properties": ["width"] },
                      "details": [
                        { "valid": true, "evaluationPath": "/properties/beds/items/$ref/properties/width", "schemaLocation": "https://example.org/garden#/$defs/bed/properties/width", "instanceLocation": "/beds/0/width" }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }
        """,
        Evaluate(Garden, """{ "beds": [ { "width": 2 } ] }""").ToHierarchicalJson());

    [Fact]
    public void A_text_that_is_not_json_is_one_error_in_every_form()
    {
        var output = Evaluate("""{ "$id": "https://example.org/t" }""", "[1");
        var unit = """{"valid":false,"keywordLocation":"","absoluteKeywordLocation":"https://example.org/t","instanceLocation":"","error":"The JSON document ends too early: a value, a closing quote or a closing bracket is missing."}""";
        Assert.Equal(unit, output.ToDetailedJson());
        Assert.Equal(unit, output.ToVerboseJson());
        Assert.Equal($$"""{"valid":false,"keywordLocation":"","absoluteKeywordLocation":"https://example.org/t","instanceLocation":"","errors":[{{unit}}]}""", output.ToBasicJson());
        Assert.Equal("{}", output.ToAnnotationsJson());
        Assert.Contains("""{"valid":false,"evaluationPath":"","schemaLocation":"https://example.org/t#","instanceLocation":"","errors":{"":"The JSON document ends""", output.ToListJson(), StringComparison.Ordinal);
        Assert.StartsWith("""{"valid":false,"evaluationPath":"","schemaLocation":"https://example.org/t#",""", output.ToHierarchicalJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_outlives_its_text()
    {
        var text = """{ "a/b": [ 1, { "": "x" } ] }"""u8.ToArray();
        var output = JsonSchema.FromText("""{ "additionalProperties": { "items": { "additionalProperties": { "type": "null" }, "title": "t" } } }""").Evaluate(text);
        text.AsSpan().Clear();
        Assert.Equal(["/a~1b/1/"], Leaves(output.ToDetailedJson()).Select(static unit => (string?)unit["instanceLocation"]));
    }

    /// <summary>A pointer by counting siblings would take 30,000 times 30,000 steps, and a writer that calls itself a frame for each level.</summary>
    [Theory]
    [InlineData(30_000, 1)]
    [InlineData(1, 300)]
    public void Wide_and_deep_instances_are_written(int width, int depth)
    {
        var options = new JsonSchemaOptions { InstanceOptions = new() { MaxDepth = 1000 } };
        var schema = JsonSchema.FromText("""{ "$id": "https://example.org/w", "items": { "$ref": "#" }, "type": "array" }""", options);
        var leaves = string.Join(",", Enumerable.Repeat("1", width));
        var output = schema.Evaluate(Encoding.UTF8.GetBytes(new string('[', depth) + leaves + new string(']', depth)));
        var last = string.Concat(Enumerable.Repeat("/0", depth - 1)) + $"/{width - 1}";

        Assert.Equal(last, output.Units[^1].InstanceLocation);
        Assert.Contains($"\"instanceLocation\":\"{last}\"", output.ToDetailedJson(), StringComparison.Ordinal);
        Assert.Contains($"\"instanceLocation\":\"{last}\"", output.ToVerboseJson(), StringComparison.Ordinal);
    }

    /// <summary>A metaschema applies some twenty schemas to each schema of the instance.</summary>
    [Fact]
    public void A_large_schema_is_annotated_under_its_metaschema()
    {
        const int Count = 8000;
        var properties = string.Join(",", Enumerable.Range(0, Count).Select(static i => FormattableString.Invariant($"\"p{i}\":{{\"type\":\"string\"}}")));
        var metaschema = JsonSchema.FromText("""{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""");
        var output = metaschema.Evaluate(Encoding.UTF8.GetBytes($$"""{ "properties": { {{properties}} } }"""));

        Assert.True(output.IsValid, output.Units[0].Error);
        Assert.Contains(output.Units, static unit => unit.InstanceLocation == "/properties/p7999/type" || unit.InstanceLocation == "/properties/p7999");
    }

    [Fact]
    public void An_output_that_grows_without_bounds_is_refused()
    {
        var definitions = string.Join(",", Enumerable.Range(0, 40).Select(static i => $$"""
            "d{{i}}": { "allOf": [ { "$ref": "#/$defs/d{{i + 1}}" }, { "$ref": "#/$defs/d{{i + 1}}" } ] }
            """));
        var output = Evaluate($$"""{ "$ref": "#/$defs/d0", "$defs": { {{definitions}}, "d40": true } }""", "1");
        Assert.Equal("The full output would be too long; the evaluation was stopped.", Assert.Single(output.Units).Error);
    }

    private static Schemawright.EvaluationOutput Evaluate(string schema, string instance) => JsonSchema.FromText(schema).Evaluate(Encoding.UTF8.GetBytes(instance));

    private static IEnumerable<JsonNode> Leaves(string output)
    {
        var pending = new Stack<JsonNode>([JsonNode.Parse(output)!]);
        while (pending.Count > 0)
        {
            var unit = pending.Pop();
            if (unit["errors"] is not JsonArray parts)
                yield return unit;
            foreach (var part in unit["errors"] as JsonArray ?? [])
                pending.Push(part!);
        }
    }

    /// <summary>Compares to the byte but for white space: the order of members and entries counts.</summary>
    private static void AssertJson(string expected, string actual)
    {
        var options = new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(options), JsonNode.Parse(actual)!.ToJsonString(options));
    }
}
