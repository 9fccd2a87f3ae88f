using System.Text;

namespace Schemawright.Schema.Tests.Output;

/// <summary>One error for each real cause, at its line and column, in words.</summary>
public sealed class ValidationReportTests
{
    private const string Shapes =
        """
        {
          "type": "object",
          "required": ["kind"],
          "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
          "oneOf": [
            { "$ref": "#/$defs/circle" },
            { "allOf": [ { "$ref": "#/$defs/square" } ] }
          ],
          "unevaluatedProperties": false,
          "$defs": {
            "circle": { "properties": { "kind": { "const": "circle" }, "radius": { "type": "number", "exclusiveMinimum": 0 } }, "required": ["radius"] },
            "square": { "properties": { "kind": { "const": "square" }, "side": { "type": "number", "maximum": 100 } }, "required": ["side"] }
          }
        }
        """;

    [Fact]
    public void A_valid_instance_has_the_shared_report()
    {
        var schema = JsonSchema.FromText(Shapes);
        Assert.Same(ValidationReport.Valid, schema.Validate("""{ "kind": "circle", "radius": 1 }"""u8));
    }

    [Fact]
    public void Only_the_branch_that_the_discriminator_names_counts() => Assert.Equal(
        ["(2,41) /side maximum: 120 is greater than the maximum of 100."],
        Errors(Shapes, "\n{ \"kind\": \"square\", \"name\": \"\", \"side\": 120 }"));

    [Fact]
    public void A_failed_branch_does_not_make_its_members_unexpected() => Assert.Equal(
        ["(1,31) /radius exclusiveMinimum: -1 is not greater than 0.", "(1,35) /colour unevaluatedProperties: Property 'colour' is not allowed here."],
        Errors(Shapes, """{ "kind": "circle", "radius": -1, "colour": 1 }"""));

    [Fact]
    public void A_member_of_another_branch_is_unexpected() => Assert.Equal(
        ["(1,35) /side unevaluatedProperties: Property 'side' is not allowed here."],
        Errors(Shapes, """{ "kind": "circle", "radius":  1, "side": 1 }"""));

    [Fact]
    public void An_unknown_discriminator_is_one_error_that_lists_the_known_values() => Assert.Equal(
        ["(1,11) /kind const: \"cirle\" is not a known value of property 'kind'. Known values: \"circle\", \"square\"."],
        Errors(Shapes, """{ "kind": "cirle", "radius": 1, "side": 1 }"""));

    [Fact]
    public void A_missing_discriminator_is_one_error() => Assert.Equal(
        ["(1,2)  required: Property 'kind' is required."],
        Errors(Shapes, """ { "radius": 1 }"""));

    [Fact]
    public void A_mistyped_member_gets_a_suggestion() => Assert.Equal(
        ["(1,3) /naem additionalProperties: Property 'naem' is not allowed here. Did you mean 'name'?"],
        Errors("""{ "properties": { "name": {}, "age": {} }, "additionalProperties": false }""", """{ "naem": 1, "age": 2 }"""));

    [Fact]
    public void Each_missing_member_is_an_error_at_the_object() => Assert.Equal(
        ["(2,4) /0 required: Property 'a' is required.", "(2,4) /0 required: Property 'b' is required."],
        Errors("""{ "items": { "required": ["a", "b"] } }""", "[\n   {} ]"));

    [Fact]
    public void A_wrong_kind_is_the_only_error_of_a_value() => Assert.Equal(
        ["(1,8) /a type: Expected a string, found the number 5."],
        Errors("""{ "properties": { "a": { "type": "string", "enum": ["x"], "not": { "const": 5 } } } }""", """{ "a": 5 }"""));

    [Fact]
    public void A_kind_that_no_alternative_takes_names_all_of_them() => Assert.Equal(
        ["(1,1)  type: Expected a string or null or an array, found the number 5."],
        Errors("""{ "anyOf": [ { "type": ["string", "null"] }, { "type": "array" } ] }""", "5"));

    [Fact]
    public void The_alternative_that_takes_the_kind_is_meant() => Assert.Equal(
        ["(1,2) /0 minLength: The string is empty; the minimum length is 1."],
        Errors("""{ "anyOf": [ { "type": "number" }, { "type": "array", "items": { "minLength": 1 } } ] }""", "[\"\"]"));

    [Fact]
    public void An_unclear_choice_is_one_error_with_the_reasons() => Assert.Equal(
        ["(1,1)  anyOf: The value matches none of the alternatives. Alternative 1: Property 'a' is required. Alternative 2: Property 'b' is required."],
        Errors("""{ "anyOf": [ { "required": ["a"] }, { "required": ["b"] } ] }""", "{}"));

    [Fact]
    public void Two_alternatives_at_once_are_named() => Assert.Equal(
        ["(1,1)  oneOf: The value matches more than one alternative (1 and 3); it must match exactly one."],
        Errors("""{ "oneOf": [ { "minimum": 1 }, { "type": "string" }, { "maximum": 9 } ] }""", "5"));

    [Theory]
    [InlineData("""{ "enum": ["north", "south", 1] }""", "\"nroth\"", "enum: \"nroth\" is not one of the allowed values: \"north\", \"south\", 1. Did you mean 'north'?")]
    [InlineData("""{ "multipleOf": 0.5 }""", "0.7", "multipleOf: 0.7 is not a multiple of 0.5.")]
    [InlineData("""{ "maxLength": 2 }""", "\"🐲🐲🐲\"", "maxLength: The string has 3 characters; the maximum is 2.")]
    [InlineData("""{ "pattern": "^a" }""", "\"b\"", "pattern: \"b\" does not match the pattern ^a.")]
    [InlineData("""{ "title": "Code", "pattern": "^a" }""", "\"b\"", "pattern: \"b\" is not of the form 'Code': it does not match the pattern ^a.")]
    [InlineData("""{ "title": "Code", "pattern": "^a", "examples": ["a1", "a2", "a3"] }""", "\"b\"", "pattern: \"b\" is not of the form 'Code' (such as \"a1\" or \"a2\"): it does not match the pattern ^a.")]
    [InlineData("""{ "format": "date" }""", "\"31.3.2021\"", "format: \"31.3.2021\" is not a date such as 2021-03-31.")]
    [InlineData("""{ "minItems": 2 }""", "[1]", "minItems: The array has 1 item; the minimum is 2.")]
    [InlineData("""{ "uniqueItems": true }""", "[1, 2, 1.0]", "uniqueItems: The items at 0 and 2 are equal (1.0); all items must differ.")]
    [InlineData("""{ "contains": { "const": 1 } }""", "[2]", "contains: No item of the array matches the schema of 'contains'.")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", "{\"a\":1}", "dependentRequired: Property 'b' is required because property 'a' is present.")]
    [InlineData("""{ "not": { "type": "null" } }""", "null", "not: null is not allowed here.")]
    [InlineData("false", "1", "false: No value is allowed here.")]
    public void Messages_are_sentences(string schema, string instance, string expected) => Assert.Equal([$"(1,1)  {expected}"], Errors(schema, instance));

    [Fact]
    public void Errors_of_a_name_stand_at_the_name() => Assert.Equal(
        ["(1,11) /BB pattern: \"BB\" does not match the pattern ^[a-z]+$."],
        Errors("""{ "propertyNames": { "pattern": "^[a-z]+$" } }""", """{ "a": 1, "BB": 2 }"""));

    [Fact]
    public void Long_values_are_shortened()
    {
        var message = Assert.Single(Errors("""{ "const": 1 }""", $"\"{new string('x', 10_000)}\""));
        Assert.Equal($"(1,1)  const: Expected 1, found the string \"{new string('x', 59)}….", message);
    }

    [Fact]
    public void A_text_that_is_not_json_is_one_error() => Assert.Equal(
        ["(2,1)  syntax: The JSON document ends too early: a value, a closing quote or a closing bracket is missing."],
        Errors("true", "{ \"a\":\n"));

    [Fact]
    public void Locations_follow_references()
    {
        var schema = JsonSchema.FromText("""{ "$id": "https://example.org/s", "properties": { "a/b": { "$ref": "#/$defs/n" } }, "$defs": { "n": { "type": "null" } } }""");
        var error = Assert.Single(schema.Validate("""{ "a/b": 1 }"""u8).Errors);
        Assert.Equal("/a~1b", error.InstanceLocation);
        Assert.Equal("/properties/a~1b/$ref/type", error.KeywordLocation);
        Assert.Equal("https://example.org/s#/$defs/n/type", error.AbsoluteKeywordLocation);
    }

    [Fact]
    public void Errors_stand_in_the_order_of_the_instance() => Assert.Equal(
        ["/z", "/m/0", "/m/2", "/a"],
        JsonSchema.FromText("""{ "properties": { "a": false, "m": { "items": { "type": "string" } }, "z": false } }""")
            .Validate("""{ "z": 1, "m": [ 1, "", 2 ], "a": 1 }"""u8).Errors.Select(static error => error.InstanceLocation));

    private static IEnumerable<string> Errors(string schema, string instance) =>
        JsonSchema.FromText(schema, new JsonSchemaOptions { AssertFormat = true }).Validate(Encoding.UTF8.GetBytes(instance)).Errors
            .Select(static error => $"({error.Line},{error.Column}) {error.InstanceLocation} {error.Keyword}: {error.Message}");
}
