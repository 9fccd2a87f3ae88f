using System.Diagnostics;
using System.Text;

namespace Schemawright.Schema.Tests.Evaluation;

/// <summary>Input that was made to cost much costs little, and gets a clear answer.</summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    /// <summary>Without memory each level would double the work: 2^60 steps.</summary>
    [Theory]
    [InlineData("""{ "$ref": "#/$defs/n", "$defs": { "n": { "anyOf": [ { "items": { "$ref": "#/$defs/n" }, "maxItems": 0 }, { "items": { "$ref": "#/$defs/n" }, "minItems": 9 } ] } } }""")]
    [InlineData("""{ "$ref": "#/$defs/n", "$defs": { "n": { "oneOf": [ { "items": { "$ref": "#/$defs/n" }, "not": {} }, { "items": { "$ref": "#/$defs/n" }, "type": "array" } ], "unevaluatedItems": false } } }""")]
    public void Nested_alternatives_take_no_exponential_time(string schemaText)
    {
        var schema = JsonSchema.FromText(schemaText);
        var instance = Encoding.UTF8.GetBytes(new string('[', 60) + "1" + new string(']', 60));
        var watch = Stopwatch.StartNew();
        var isValid = schema.IsValid(instance);
        var report = schema.Validate(instance);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Enough);
        Assert.Equal(isValid, report.IsValid);
    }

    [Fact]
    public void Schemas_that_apply_each_other_on_the_same_value_double_no_work()
    {
        const int Levels = 60;
        var definitions = string.Join(",", Enumerable.Range(0, Levels).Select(static i => $$"""
            "d{{i}}": { "allOf": [ { "$ref": "#/$defs/d{{i + 1}}" }, { "$ref": "#/$defs/d{{i + 1}}" } ] }
            """));
        var schema = JsonSchema.FromText($$"""{ "$ref": "#/$defs/d0", "unevaluatedProperties": false, "$defs": { {{definitions}}, "d{{Levels}}": { "properties": { "a": {} } } } }""");
        var watch = Stopwatch.StartNew();
        Assert.True(schema.IsValid("""{ "a": 1 }"""u8));
        Assert.False(schema.IsValid("""{ "b": 1 }"""u8));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Enough);
    }

    [Fact]
    public void A_dynamic_reference_that_leads_to_itself_is_an_error_and_no_crash()
    {
        var schema = JsonSchema.FromText("""{ "$dynamicAnchor": "a", "$dynamicRef": "#a" }""");
        Assert.False(schema.IsValid("1"u8));
        var error = Assert.Single(schema.Validate(" 1"u8).Errors);
        Assert.Equal("Schemas apply each other more than 5007 levels deep; the evaluation was stopped.", error.Message);
        Assert.Equal((1, 2), (error.Line, error.Column));
    }

    [Fact]
    public void An_ambiguous_pattern_is_stopped()
    {
        var schema = JsonSchema.FromText("""{ "pattern": "^((a|aa)+)\\1$" }""");
        var instance = Encoding.UTF8.GetBytes($"\"{new string('a', 60)}b\"");
        var watch = Stopwatch.StartNew();
        Assert.False(schema.IsValid(instance));
        Assert.Equal("A pattern of the schema takes too long on this text; the evaluation was stopped.", Assert.Single(schema.Validate(instance).Errors).Message);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Enough);
    }

    [Fact]
    public void Too_deep_an_instance_is_an_error()
    {
        var schema = JsonSchema.FromText("""{ "items": { "$ref": "#" } }""");
        var instance = Encoding.UTF8.GetBytes(new string('[', 1000) + new string(']', 1000));
        Assert.False(schema.IsValid(instance));
        var error = Assert.Single(schema.Validate(instance).Errors);
        Assert.Equal(("syntax", 1, 129), (error.Keyword, error.Line, error.Column));
    }

    [Fact]
    public void A_thousand_levels_are_evaluated_where_they_are_allowed()
    {
        var options = new JsonSchemaOptions { InstanceOptions = new() { MaxDepth = 1000 } };
        var schema = JsonSchema.FromText("""{ "anyOf": [ { "type": "array", "items": { "$ref": "#" } }, { "type": "string" } ] }""", options);
        Assert.True(schema.IsValid(Encoding.UTF8.GetBytes(new string('[', 1000) + new string(']', 1000))));
        Assert.False(schema.IsValid(Encoding.UTF8.GetBytes(new string('[', 999) + "1" + new string(']', 999))));
    }

    [Theory]
    [InlineData("1e400", true)]
    [InlineData("-1e400", false)]
    [InlineData("1e-400", true)]
    public void Huge_numbers_are_compared_exactly(string instance, bool expected) =>
        Assert.Equal(expected, JsonSchema.FromText("""{ "exclusiveMinimum": 0, "maximum": 1e400 }""").IsValid(Encoding.UTF8.GetBytes(instance)));
}
