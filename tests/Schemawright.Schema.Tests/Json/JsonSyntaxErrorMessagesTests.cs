using Schemawright.Json;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonSyntaxErrorMessagesTests
{
    [Theory]
    [InlineData("[1 2]", "A comma is missing before '2'.")]
    [InlineData("[1,]", "A comma stands before a closing bracket; remove it or add what is missing behind it.")]
    [InlineData("{a:1}", "A member name in double quotes is expected, not 'a'.")]
    [InlineData("{\"a\" 1}", "A colon is expected after the member name, not '1'.")]
    [InlineData("[\u00C3\u00A9]", "Here '\u00E9' is not allowed; a value, a comma or a closing bracket is expected.")]
    [InlineData("[\u00C2\u00A0]", "Here the character U+00A0 is not allowed; a value, a comma or a closing bracket is expected.")]
    [InlineData("[1}", "The bracket '}' does not close the one that is open.")]
    [InlineData("[0123]", "'0123' is not a JSON number; JSON writes numbers like 12, -0.5 or 1e10.")]
    [InlineData("[None]", "'None' is not a JSON value; texts stand in double quotes, and only true, false and null do without.")]
    [InlineData("\"\\q\"", "'\\q' is not an escape that JSON knows; a backslash itself is written \\\\.")]
    [InlineData("\"\\u12\"", "'\\u12' is not an escape that JSON knows; a backslash itself is written \\\\.")]
    [InlineData("\"\\uD83D\"", "'\\uD83D' is one half of a surrogate pair; without the other half it is no character.")]
    [InlineData("\"a\n\"", "Within a string, a line feed must be written as an escape, as \\n for a line feed; or a closing quote is missing.")]
    [InlineData("\"\u0001\"", "Within a string, the control character U+0001 must be written as an escape, as \\n for a line feed; or a closing quote is missing.")]
    [InlineData("\"\u00E9\"", "The byte 0xE9 is not valid UTF-8 here; save the text as UTF-8.")]
    [InlineData("1 x", "The value has ended, but 'x' follows; a text holds one value.")]
    [InlineData("{\"a\\n\":1,\"a\\n\":2}", "The object has more than one member named \"a\\n\".")]
    [InlineData("", "The text is empty; JSON needs a value.")]
    [InlineData("[", "The text ends too early: a value, string or closing bracket is missing.")]
    [InlineData("1\0", "The text is encoded as UTF-16 or UTF-32; save it as UTF-8.")]
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
