using System.Text;
using Schemawright.Dialects;

namespace Schemawright.Schema.Tests.Evaluation;

/// <summary>The content keywords as assertions.</summary>
public sealed class ContentAssertionTests
{
    private static readonly JsonSchemaOptions Asserting = new() { AssertContent = true };

    [Theory]
    [InlineData("""{ "contentEncoding": "base64" }""", "\"Zm9v\"", true)]
    [InlineData("""{ "contentEncoding": "base64" }""", "\"Zm9\"", false)]
    [InlineData("""{ "contentEncoding": "base64" }""", "\"Zm\\u0039v\"", true)]
    [InlineData("""{ "contentEncoding": "base64" }""", "12", true)]
    [InlineData("""{ "contentEncoding": "rot13" }""", "\"?\"", true)]
    [InlineData("""{ "contentEncoding": 1 }""", "\"?\"", true)]
    [InlineData("""{ "contentMediaType": "application/json" }""", "\"[1]\"", true)]
    [InlineData("""{ "contentMediaType": "application/json" }""", "\"[1\"", false)]
    [InlineData("""{ "contentMediaType": "application/json" }""", "\"\"", false)]
    [InlineData("""{ "contentMediaType": "application/json" }""", "\"{\\\"a\\\":1,\\\"a\\\":2}\"", true)]
    [InlineData("""{ "contentMediaType": "Application/JSON; charset=utf-8" }""", "\"[1\"", false)]
    [InlineData("""{ "contentMediaType": "application/geo+json" }""", "\"[1\"", false)]
    [InlineData("""{ "contentMediaType": "text/plain" }""", "\"[1\"", true)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", "\"WzFd\"", true)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", "\"WzE=\"", false)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "base64url" }""", "\"WzE\"", false)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "8bit" }""", "\"[1\"", false)]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "rot13" }""", "\"[1\"", true)]
    [InlineData("""{ "contentMediaType": "application/json", "contentSchema": { "type": "array" } }""", "\"{}\"", true)]
    public void Content_is_asserted_on_demand(string schema, string instance, bool expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(instance);
        var options = Asserting with { CheckMetaschema = false };
        foreach (var dialect in (Dialect[])[DialectCatalog.Draft7, DialectCatalog.Draft201909, DialectCatalog.Draft202012])
        {
            var asserting = JsonSchema.FromText(schema, options with { DefaultDialect = dialect });
            Assert.Equal(expected, asserting.IsValid(utf8));
            Assert.Equal(expected, asserting.Validate(utf8).IsValid);
            Assert.True(JsonSchema.FromText(schema, new JsonSchemaOptions { CheckMetaschema = false, DefaultDialect = dialect }).IsValid(utf8));
        }
    }

    [Fact]
    public void Drafts_without_the_keywords_ignore_them() =>
        Assert.True(JsonSchema.FromText("""{ "contentEncoding": "base64" }""", Asserting with { DefaultDialect = DialectCatalog.Draft6 }).IsValid("\"?\""u8));

    [Fact]
    public void A_long_text_is_decoded_as_well()
    {
        var schema = JsonSchema.FromText("""{ "contentEncoding": "base64", "contentMediaType": "application/json" }""", Asserting);
        var json = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, 5000)) + "]");
        Assert.True(schema.IsValid(Encoding.UTF8.GetBytes($"\"{Convert.ToBase64String(json)}\"")));
        Assert.False(schema.IsValid(Encoding.UTF8.GetBytes($"\"{Convert.ToBase64String(json.AsSpan(1))}\"")));
    }

    [Fact]
    public void A_text_in_the_wrong_encoding_is_one_error() => Assert.Equal(
        ["contentEncoding: \"WzFd?\" is not base64: groups of four from A–Z, a–z, 0–9, + and /, the last one padded with =, without spaces or line breaks."],
        Errors("""{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", "\"WzFd?\""));

    [Fact]
    public void Content_that_is_no_JSON_is_explained() => Assert.Equal(
        [
            "contentMediaType: The string is not valid JSON at line 2, column 1: "
            + "Trailing comma before a closing bracket; remove it or add what is missing after it.",
        ],
        Errors("""{ "contentMediaType": "application/json" }""", "\"[1\\n,]\""));

    [Fact]
    public void Decoded_content_that_is_no_JSON_is_explained() => Assert.Equal(
        ["contentMediaType: The string, decoded from base64, is not valid JSON at line 1, column 3: The JSON document ends too early: a value, a closing quote or a closing bracket is missing."],
        Errors("""{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", "\"WzE=\""));

    [Fact]
    public void Asserted_keywords_are_annotations_as_well()
    {
        var output = JsonSchema.FromText("""{ "contentEncoding": "base64" }""", Asserting).Evaluate("\"Zm9v\""u8);
        Assert.Contains(output.Units, static unit => unit.KeywordLocation == "/contentEncoding" && unit.Annotation == "\"base64\"");
    }

    private static IEnumerable<string> Errors(string schema, string instance) =>
        JsonSchema.FromText(schema, Asserting).Validate(Encoding.UTF8.GetBytes(instance)).Errors.Select(static error => $"{error.Keyword}: {error.Message}");
}
