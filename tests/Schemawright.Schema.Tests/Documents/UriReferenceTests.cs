using Schemawright.Documents;

namespace Schemawright.Schema.Tests.Documents;

public sealed class UriReferenceTests
{
    /// <summary>The table of RFC 3986 section 5.4.</summary>
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    public void References_resolve_as_the_standard_says(string reference, string expected) => Assert.Equal(expected, UriReference.Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("urn:example:root", "#/$defs/a", "urn:example:root#/$defs/a")]
    [InlineData("urn:example:root", "other.json", "urn:other.json")]
    [InlineData("http://example.org", "a.json", "http://example.org/a.json")]
    [InlineData("http://example.org?q", "a.json", "http://example.org/a.json")]
    [InlineData("http://example.org/a", "HTTPS://Example.ORG/B", "https://example.org/B")]
    public void Unusual_bases_resolve_too(string baseUri, string reference, string expected) => Assert.Equal(expected, UriReference.Resolve(baseUri, reference));

    [Theory]
    [InlineData("a.json", "file:///a.json")]
    [InlineData("/data/a b.json", "file:///data/a%20b.json")]
    [InlineData("C:\\schemas\\..\\a.json", "file:///C:/a.json")]
    public void Paths_become_uris(string path, string expected) => Assert.Equal(expected, UriReference.FromPath(path));
}
