using Schemawright.Json;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonSyntaxErrorMessagesTests
{
    [Theory]
    [InlineData("[1 2]", "A comma is missing before '2'.")]
    [InlineData("[1,]", "Trailing comma before a closing bracket; remove it or add what is missing after it.")]
    [InlineData("{a:1}", "Expected a property name in double quotes, found 'a'.")]
    [InlineData("{\"a\" 1}", "Expected a colon after the property name, found '1'.")]
    [InlineData("[\u00C3\u00A9]", "Expected a value, a comma or a closing bracket, found '\u00E9'.")]
    [InlineData("[\u00C2\u00A0]", "Expected a value, a comma or a closing bracket, found the character U+00A0.")]
    [InlineData("[1}", "The bracket '}' does not match the open bracket.")]
    [InlineData("[0123]", "'0123' is not a valid JSON number; write numbers like 12, -0.5 or 1e10.")]
    [InlineData("[None]", "'None' is not a JSON value; strings need double quotes, and the only literals are true, false and null.")]
    [InlineData("\"\\q\"", "'\\q' is not a valid JSON escape; a backslash itself is written \\\\.")]
    [InlineData("\"\\u12\"", "'\\u12' is not a valid JSON escape; a backslash itself is written \\\\.")]
    [InlineData("\"\\uD83D\"", "'\\uD83D' is one half of a surrogate pair; the other half is missing.")]
    [InlineData("\"a\n\"", "A string must not contain a line feed; escape it (a line feed as \\n), or add the missing closing quote.")]
    [InlineData("\"\u0001\"", "A string must not contain the control character U+0001; escape it (a line feed as \\n), or add the missing closing quote.")]
    [InlineData("\"\u00E9\"", "The byte 0xE9 is not valid UTF-8 here; save the document as UTF-8.")]
    [InlineData("1 x", "Expected the end of the JSON document after the value, found 'x'.")]
    [InlineData("{\"a\\n\":1,\"a\\n\":2}", "The object has more than one property named \"a\\n\".")]
    [InlineData("", "The JSON document is empty; it must contain a value.")]
    [InlineData("[", "The JSON document ends too early: a value, a closing quote or a closing bracket is missing.")]
    [InlineData("1\0", "The document is encoded as UTF-16 or UTF-32; save it as UTF-8.")]
    public void Says_what_is_wrong(string latin1, string message)
    {
        var text = JsonTexts.Bytes(latin1);
        Assert.Equal(message, JsonSyntaxErrorMessages.Describe(JsonTexts.ErrorOf(text), text));
    }

    /// <summary>Whoever pairs an error with another text gets a vague sentence, not an exception.</summary>
    [Fact]
    public void Every_code_has_a_sentence_at_any_offset()
    {
        foreach (var code in Enum.GetValues<JsonSyntaxErrorCode>())
        {
            for (var offset = 0; offset <= 3; offset++)
                Assert.EndsWith(".", JsonSyntaxErrorMessages.Describe(new JsonSyntaxError(code, offset), "\\u\""u8), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Very_long_names_are_cut()
    {
        var name = string.Concat(Enumerable.Repeat("\U0001F600", 500));
        var text = JsonTexts.Utf8($"{{\"{name}\":1,\"{name}\":2}}");
        var message = JsonSyntaxErrorMessages.Describe(JsonTexts.ErrorOf(text), text);
        Assert.InRange(message.Length, 100, 150);
        Assert.DoesNotContain("\uD83D…", message, StringComparison.Ordinal);
    }
}
