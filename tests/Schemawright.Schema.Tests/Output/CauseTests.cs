using System.Text;

namespace Schemawright.Schema.Tests.Output;

/// <summary>Which errors are causes, and which branch of a union is meant.</summary>
public sealed class CauseTests
{
    /// <summary>Three kinds of record that nothing but their members tells apart.</summary>
    private const string Contacts =
        """
        {
          "anyOf": [
            { "required": ["street", "town"], "properties": { "street": { "type": "string" }, "town": { "type": "string" }, "zip": { "type": "string" } }, "additionalProperties": false },
            { "required": ["phone"], "properties": { "phone": { "pattern": "^\\+" }, "hours": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } } } }, "additionalProperties": false },
            { "required": ["url", "title"], "properties": { "url": { "type": "string" }, "title": { "type": "string" } }, "additionalProperties": false }
          ]
        }
        """;

    private const string Nullable =
        """
        {
          "oneOf": [
            { "type": "null" },
            { "const": "none" },
            { "type": "object", "properties": { "kind": { "const": "circle" }, "r": { "minimum": 0 }, "x": { "type": "number" }, "y": { "type": "number" } }, "required": ["kind", "r"] },
            { "type": "object", "properties": { "kind": { "const": "square" }, "a": {} }, "required": ["kind"] }
          ]
        }
        """;

    [Theory]
    [InlineData("""{ "street": "Elm", "town": 5 }""", "/town type: Expected a string, found the number 5.")]
    [InlineData("""{ "street": "Elm", "zip": "1" }""", " required: Property 'town' is required.")]
    [InlineData("""{ "street": "Elm", "town": "Ulm", "zpi": "1" }""", "/zpi additionalProperties: Property 'zpi' is not allowed here. Did you mean 'zip'?")]
    [InlineData("""{ "phone": "1" }""", "/phone pattern: \"1\" does not match the pattern ^\\+.")]
    public void The_required_members_tell_the_branch(string instance, string expected) => Assert.Equal([expected], Errors(Contacts, instance));

    [Fact]
    public void The_deepest_error_tells_the_branch() => Assert.Equal(
        ["/hours/from type: Expected an integer, found the string \"9\".", "/hours/to type: Expected an integer, found the string \"17\"."],
        Errors(
            """{ "anyOf": [ { "properties": { "hours": { "type": "string" } } }, { "properties": { "hours": { "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } } } } } ] }""",
            """{ "hours": { "from": "9", "to": "17" } }"""));

    [Fact]
    public void Nothing_that_speaks_for_a_branch_leaves_the_choice_open() => Assert.Equal(
        [
            " anyOf: The value matches none of the alternatives. Alternative 1: Property 'street' is required. "
            + "Alternative 2: Property 'phone' is required. Alternative 3: Property 'url' is required.",
        ],
        Errors(Contacts, "{}"));

    [Fact]
    public void A_branch_that_takes_no_objects_does_not_hide_the_discriminator() => Assert.Equal(
        ["/r minimum: -1 is less than the minimum of 0.", "/x type: Expected a number, found null.", "/y type: Expected a number, found null."],
        Errors(Nullable, """{ "kind": "circle", "r": -1, "x": null, "y": null }"""));

    [Theory]
    [InlineData("""{ "kind": "cube" }""", "/kind const: \"cube\" is not a known value of property 'kind'. Known values: \"circle\", \"square\".")]
    [InlineData("""{ "r": 1 }""", " required: Property 'kind' is required; it selects the alternative. Known values: \"circle\", \"square\".")]
    [InlineData("\"some\"", " const: Expected \"none\", found the string \"some\".")]
    public void A_constant_of_another_kind_is_no_alternative(string instance, string expected) => Assert.Equal([expected], Errors(Nullable, instance));

    [Theory]
    [InlineData("""{ "mode": "a", "n": 1, "m": 1, "x": "" }""", "/m maximum: 1 is greater than the maximum of 0.|/n maximum: 1 is greater than the maximum of 0.")]
    [InlineData("""{ "mode": "c", "x": "" }""", "/x type: Expected a number, found the string \"\".")]
    [InlineData("""{ "x": "" }""", "/x type: Expected a number, found the string \"\".")]
    public void A_discriminator_of_some_branches_speaks_for_those(string instance, string expected) => Assert.Equal(
        expected.Split('|'),
        Errors(
            """
            {
              "anyOf": [
                { "properties": { "mode": { "const": "a" }, "n": { "maximum": 0 }, "m": { "maximum": 0 } }, "required": ["mode"] },
                { "properties": { "mode": { "const": "b" } }, "required": ["mode"] },
                { "properties": { "x": { "type": "number" } }, "required": ["x"] }
              ]
            }
            """,
            instance).Order(StringComparer.Ordinal));

    [Fact]
    public void Alternatives_of_other_kinds_are_told_with_the_constants() => Assert.Equal(
        [" anyOf: The value matches none of the alternatives. Alternative 1: Expected \"auto\", found an object. Alternative 2: Expected a number, found an object."],
        Errors("""{ "anyOf": [ { "const": "auto" }, { "type": "number" } ] }""", "{}"));

    [Fact]
    public void Kinds_of_nested_unions_are_told_together() => Assert.Equal(
        [" type: Expected a string or a number or an array, found an object."],
        Errors("""{ "oneOf": [ { "anyOf": [ { "type": "string" }, { "type": "number" } ] }, { "type": "array" } ] }""", "{}"));

    [Fact]
    public void Nested_unions_are_chosen_one_by_one() => Assert.Equal(
        ["/shape/side exclusiveMinimum: 0 is not greater than 0."],
        Errors(
            """
            {
              "oneOf": [
                { "properties": { "type": { "const": "text" }, "body": { "type": "string" } }, "required": ["type", "body"] },
                {
                  "properties": {
                    "type": { "const": "drawing" },
                    "shape": {
                      "oneOf": [
                        { "properties": { "type": { "const": "circle" }, "radius": {} }, "required": ["type", "radius"] },
                        { "properties": { "type": { "const": "square" }, "side": { "exclusiveMinimum": 0 } }, "required": ["type", "side"] }
                      ]
                    }
                  },
                  "required": ["type", "shape"]
                }
              ]
            }
            """,
            """{ "type": "drawing", "shape": { "type": "square", "side": 0 } }"""));

    [Theory]
    [InlineData("""{ "country": "NL", "code": "x" }""", "/code pattern: \"x\" does not match the pattern ^[0-9]{4}$.")]
    [InlineData("""{ "country": "BE" }""", " required: Property 'town' is required.")]
    public void Of_a_condition_only_what_follows_is_told(string instance, string expected) => Assert.Equal(
        [expected],
        Errors(
            """
            {
              "if": { "properties": { "country": { "const": "NL" } }, "required": ["country"] },
              "then": { "properties": { "code": { "pattern": "^[0-9]{4}$" } } },
              "else": { "required": ["town"], "properties": { "town": {} } },
              "properties": { "country": {} },
              "unevaluatedProperties": false
            }
            """,
            instance));

    [Fact]
    public void A_dependent_schema_is_told_by_what_it_lacks() => Assert.Equal(
        [" required: Property 'address' is required.", "/card minLength: The string is empty; the minimum length is 1."],
        Errors("""{ "dependentSchemas": { "card": { "required": ["address"], "properties": { "card": { "minLength": 1 }, "address": {} } } }, "unevaluatedProperties": false }""", """{ "card": "" }"""));

    /// <summary>What a failed branch has looked at is no longer evaluated for the verdict, but that is not what is to be mended.</summary>
    [Theory]
    [InlineData("""{ "allOf": [ { "$ref": "#/$defs/a" } ], "unevaluatedProperties": false, "$defs": { "a": { "properties": { "a": { "type": "string" }, "b": {} } } } }""", "/a type: Expected a string, found the number 1.")]
    [InlineData("""{ "anyOf": [ { "properties": { "a": { "type": "string" }, "b": {} } } ], "unevaluatedProperties": false }""", "/a type: Expected a string, found the number 1.")]
    [InlineData("""{ "anyOf": [ { "required": ["x"], "properties": { "a": {} } }, { "required": ["y"], "properties": { "b": {} } } ], "unevaluatedProperties": false }""", " anyOf: The value matches none of the alternatives. Alternative 1: Property 'x' is required. Alternative 2: Property 'y' is required.")]
    [InlineData("""{ "oneOf": [ { "properties": { "a": {} } }, { "properties": { "b": {} } } ], "unevaluatedProperties": false }""", " oneOf: The value matches more than one alternative (1 and 2); it must match exactly one.")]
    [InlineData("""{ "dependentSchemas": { "a": { "properties": { "a": { "type": "string" }, "b": {} } } }, "unevaluatedProperties": false }""", "/a type: Expected a string, found the number 1.")]
    [InlineData("""{ "if": true, "then": { "properties": { "a": { "type": "string" }, "b": {} } }, "unevaluatedProperties": false }""", "/a type: Expected a string, found the number 1.")]
    public void A_consequence_of_another_error_is_not_told(string schema, string expected) => Assert.Equal([expected], Errors(schema, """{ "a": 1, "b": 2 }"""));

    [Fact]
    public void An_item_that_a_failed_branch_has_looked_at_is_not_unexpected() => Assert.Equal(
        ["/0 type: Expected a string, found the number 1.", "/2 unevaluatedItems: The array has too many items; this one is not allowed."],
        Errors("""{ "allOf": [ { "prefixItems": [ { "type": "string" }, {} ] } ], "unevaluatedItems": false }""", "[1, 2, 3]"));

    [Fact]
    public void A_mistyped_member_is_not_missing_too() => Assert.Equal(
        ["/naem additionalProperties: Property 'naem' is not allowed here. Did you mean 'name'?", " required: Property 'age' is required."],
        Errors("""{ "properties": { "name": {}, "age": {} }, "required": ["name", "age"], "additionalProperties": false }""", """{ "naem": 1 }""").Reverse());

    [Fact]
    public void A_chain_of_references_is_told_with_its_way()
    {
        var schema = JsonSchema.FromText(
            """{ "$id": "https://example.org/c", "items": { "$ref": "#/$defs/a" }, "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "allOf": [ { "$ref": "#/$defs/c" } ] }, "c": { "maximum": 5 } } }""");
        var error = Assert.Single(schema.Validate("[1, 9, 3]"u8).Errors);
        Assert.Equal(("/1", "maximum", "9"), (error.InstanceLocation, error.Keyword, error.Excerpt));
        Assert.Equal("/items/$ref/$ref/allOf/0/$ref/maximum", error.KeywordLocation);
        Assert.Equal("https://example.org/c#/$defs/c/maximum", error.AbsoluteKeywordLocation);
    }

    [Fact]
    public void One_value_that_two_ways_refuse_for_one_reason_is_one_error() => Assert.Equal(
        ["/a type: Expected a string, found the number 1."],
        Errors("""{ "allOf": [ { "$ref": "#/$defs/a" }, { "$ref": "#/$defs/a" } ], "$defs": { "a": { "properties": { "a": { "type": "string" } } } } }""", """{ "a": 1 }"""));

    [Theory]
    [InlineData("[ 2 ]", " minContains: Too few items of the array match the schema of 'contains'; at least 2 must match.")]
    [InlineData("[ 1 ]", " minContains: Too few items of the array match the schema of 'contains'; at least 2 must match.")]
    public void Too_few_items_of_a_kind_are_one_error(string instance, string expected) => Assert.Equal([expected], Errors("""{ "contains": { "const": 1 }, "minContains": 2 }""", instance));

    [Fact]
    public void Of_a_member_that_nobody_expects_nothing_else_is_told() => Assert.Equal(
        ["/BB additionalProperties: Property 'BB' is not allowed here."],
        Errors("""{ "propertyNames": { "pattern": "^[a-z]+$" }, "properties": { "a": {} }, "additionalProperties": false }""", """{ "BB": 1 }"""));

    private static IEnumerable<string> Errors(string schema, string instance) =>
        JsonSchema.FromText(schema).Validate(Encoding.UTF8.GetBytes(instance)).Errors.Select(static error => $"{error.InstanceLocation} {error.Keyword}: {error.Message}");
}
