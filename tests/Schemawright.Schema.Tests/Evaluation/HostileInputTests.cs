using System.Text;

namespace Schemawright.Schema.Tests.Evaluation;

/// <summary>Input that was made to cost much costs little, and gets a clear answer.</summary>
public sealed class HostileInputTests
{
    /// <summary>Without memory each level would double the work: 2^60 steps, which no run survives.</summary>
    [Theory]
    [InlineData("""{ "$ref": "#/$defs/n", "$defs": { "n": { "anyOf": [ { "items": { "$ref": "#/$defs/n" }, "maxItems": 0 }, { "items": { "$ref": "#/$defs/n" }, "minItems": 9 } ] } } }""")]
    [InlineData("""{ "$ref": "#/$defs/n", "$defs": { "n": { "oneOf": [ { "items": { "$ref": "#/$defs/n" }, "not": {} }, { "items": { "$ref": "#/$defs/n" }, "type": "array" } ], "unevaluatedItems": false } } }""")]
    public void Nested_alternatives_take_no_exponential_time(string schemaText)
    {
        var schema = JsonSchema.FromText(schemaText);
        var instance = Encoding.UTF8.GetBytes(new string('[', 60) + "1" + new string(']', 60));
        var isValid = schema.IsValid(instance);
        var report = schema.Validate(instance);
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
        Assert.True(schema.IsValid("""{ "a": 1 }"""u8));
        Assert.False(schema.IsValid("""{ "b": 1 }"""u8));
    }

    [Fact]
    public void A_dynamic_reference_that_leads_to_itself_is_an_error_and_no_crash()
    {
        var schema = JsonSchema.FromText("""{ "$dynamicAnchor": "a", "$dynamicRef": "#a" }""");
        Assert.False(schema.IsValid("1"u8));
        var error = Assert.Single(schema.Validate(" 1"u8).Errors);
        Assert.Equal("Schemas are applied more than 5007 levels deep; the evaluation was stopped.", error.Message);
        Assert.Equal((1, 2), (error.Line, error.Column));
    }

    [Fact]
    public void An_ambiguous_pattern_is_stopped()
    {
        var schema = JsonSchema.FromText("""{ "pattern": "^((a|aa)+)\\1$" }""");
        var instance = Encoding.UTF8.GetBytes($"\"{new string('a', 60)}b\"");
        Assert.False(schema.IsValid(instance));
        Assert.Equal("A pattern of the schema takes too long on this string; the evaluation was stopped.", Assert.Single(schema.Validate(instance).Errors).Message);
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

    /// <summary>A look at all members for each member, or at each allowed value, would cost much more than an error does.</summary>
    [Theory]
    [InlineData("""{ "properties": { "name": {} }, "additionalProperties": false }""", true)]
    [InlineData("""{ "additionalProperties": { "enum": [ENUM] } }""", false)]
    public void Of_thirty_thousand_errors_each_costs_little(string schemaText, bool isFirstSuggested)
    {
        const int Count = 30_000;
        const int MostBytesOfError = 16_000;
        var values = string.Join(",", Enumerable.Range(0, 1000).Select(static i => $"\"a long value that is allowed, number {i}\""));
        var schema = JsonSchema.FromText(schemaText.Replace("ENUM", values, StringComparison.Ordinal));
        var members = string.Join(",", Enumerable.Range(0, Count).Select(static i => i == 0 ? "\"nmae\":\"a long value\"" : $"\"member {i}\":\"a long value that is not allowed, number {i}\""));
        var instance = Encoding.UTF8.GetBytes($"{{{members}}}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = schema.Validate(instance);

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Count, 1, MostBytesOfError);
        Assert.Equal(Count, report.Errors.Count);
        Assert.Equal(isFirstSuggested, report.Errors[0].Message.Contains("Did you mean", StringComparison.Ordinal));
        Assert.All(report.Errors, static error => Assert.InRange(error.Excerpt.Length, 1, 61));
    }

    [Fact]
    public void A_long_way_is_explained_on_a_small_stack()
    {
        const int Levels = 4000;
        var definitions = string.Join(",", Enumerable.Range(0, Levels).Select(static i => FormattableString.Invariant($$"""
            "d{{i}}": { "anyOf": [ { "$ref": "#/$defs/d{{i + 1}}" } ] }
            """)));
        var schema = JsonSchema.FromText($$"""{ "$ref": "#/$defs/d0", "$defs": { {{definitions}}, "d{{Levels}}": { "type": "null" } } }""", new JsonSchemaOptions { CheckMetaschema = false });
        string? message = null;
        var thread = new Thread(
            () =>
            {
                message = Assert.Single(schema.Validate("1"u8).Errors).Message;
                _ = schema.Evaluate("1"u8).ToVerboseJson();
            },
            512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Matches("levels deep|Expected null", message!);
    }

    [Theory]
    [InlineData("1e400", true)]
    [InlineData("-1e400", false)]
    [InlineData("1e-400", true)]
    public void Huge_numbers_are_compared_exactly(string instance, bool expected) =>
        Assert.Equal(expected, JsonSchema.FromText("""{ "exclusiveMinimum": 0, "maximum": 1e400 }""").IsValid(Encoding.UTF8.GetBytes(instance)));
}
