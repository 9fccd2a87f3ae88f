using System.Text;

namespace Schemawright.Schema.Tests.Output;

/// <summary>What errors show of the data: the value at fault, and never much of it.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a":  12.50 }""", "12.50")]
    [InlineData("""{ "properties": { "a": { "maxItems": 1 } } }""", "{ \"a\": [ 1,\n\t2 ] }", "[ 1,2 ]")]
    [InlineData("""{ "properties": { "a": { "required": ["b"] } } }""", """{ "x": 1, "a": { "c": true } }""", """{ "c": true }""")]
    [InlineData("""{ "additionalProperties": false }""", """{ "a": "secret" }""", "\"secret\"")]
    [InlineData("""{ "propertyNames": { "maxLength": 1 } }""", """{ "aa": 1 }""", "\"aa\"")]
    [InlineData("""{ "enum": ["a"] }""", "\"a\\u0000b\"", "\"a\\u0000b\"")]
    public void The_value_at_fault_is_shown_as_it_is_written(string schema, string instance, string expected) => Assert.Equal(expected, Excerpt(schema, instance));

    [Fact]
    public void A_long_value_is_shortened()
    {
        Assert.Equal($"\"{new string('x', 59)}…", Excerpt("""{ "type": "null" }""", $"\"{new string('x', 1000)}\""));
        Assert.Equal("[" + string.Concat(Enumerable.Repeat("1,", 29)) + "1…", Excerpt("""{ "type": "null" }""", $"[{string.Join(",\n", Enumerable.Repeat("1", 1000))}]"));
    }

    [Fact]
    public void A_character_is_never_cut_in_two()
    {
        Assert.Equal($"\"{new string('x', 58)}…", Excerpt("""{ "type": "null" }""", $"\"{new string('x', 58)}🐲🐲\""));
        Assert.Equal($"\"{string.Concat(Enumerable.Repeat("🐲", 29))}…", Excerpt("""{ "type": "null" }""", $"\"{string.Concat(Enumerable.Repeat("🐲", 200))}\""));
    }

    [Theory]
    [InlineData("{ \"a\": tru }", "{ \"a\": tru }")]
    [InlineData("", "")]
    [InlineData("{ \"a\":\n", "{ \"a\":")]
    [InlineData("[ \"\u001b[31m\" ]", "[ \"\ufffd[31m\" ]")]
    public void A_text_that_is_not_json_is_shown_around_the_place(string text, string expected) => Assert.Equal(expected, Excerpt("true", text));

    [Fact]
    public void A_piece_of_a_long_text_is_marked_at_its_ends() => Assert.Equal(
        $"…{string.Concat(Enumerable.Repeat("1,", 10))},{string.Concat(Enumerable.Repeat("2,", 19))}2…",
        Excerpt("true", "[" + string.Concat(Enumerable.Repeat("1,", 500)) + "," + string.Join(",", Enumerable.Repeat("2", 500)) + "]"));

    [Fact]
    public void A_piece_of_a_text_that_is_no_utf8_is_shown_too()
    {
        var report = JsonSchema.FromText("true").Validate([(byte)'[', (byte)'"', 0xFF, 0xC3, (byte)'"', (byte)']']);
        Assert.Equal("[\"\ufffd\ufffd\"]", Assert.Single(report.Errors).Excerpt);
    }

    private static string Excerpt(string schema, string instance) => Assert.Single(JsonSchema.FromText(schema).Validate(Encoding.UTF8.GetBytes(instance)).Errors).Excerpt;
}
