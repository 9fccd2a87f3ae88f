using System.Text;
using CsCheck;
using Schemawright.Schema.Formats;

namespace Schemawright.Schema.Tests.Formats;

/// <summary>What the official suite does not ask; it is run by the conformance tests.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("date", "2024-02-29", true)]
    [InlineData("date", "2023-02-29", false)]
    [InlineData("date", "1900-02-29", false)]
    [InlineData("date", "2024-13-01", false)]
    [InlineData("date", "２024-01-01", false)]
    [InlineData("time", "23:59:60Z", true)]
    [InlineData("time", "08:59:60+09:00", true)]
    [InlineData("time", "12:00:60Z", false)]
    [InlineData("time", "12:00:00", false)]
    [InlineData("date-time", "2021-03-31t12:30:00.123456789z", true)]
    [InlineData("date-time", "2021-03-31 12:30:00Z", false)]
    [InlineData("duration", "P1Y2M3DT4H5M6S", true)]
    [InlineData("duration", "P1Y3D", false)]
    [InlineData("duration", "P1W2D", false)]
    [InlineData("duration", "PT", false)]
    [InlineData("email", "a@b", true)]
    [InlineData("email", "a@-b", false)]
    [InlineData("hostname", "a.b-c.1", true)]
    [InlineData("hostname", "a..b", false)]
    [InlineData("ipv4", "255.255.255.255", true)]
    [InlineData("ipv4", "1.2.3", false)]
    [InlineData("ipv4", "1.2.3.04", false)]
    [InlineData("ipv6", "::", true)]
    [InlineData("ipv6", "1:2:3:4:5:6:7::", true)]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8::", false)]
    [InlineData("ipv6", "::1::", false)]
    [InlineData("ipv6", "::ffff:1.2.3.4", true)]
    [InlineData("uri", "urn:isbn:0451450523", true)]
    [InlineData("uri", "a/b", false)]
    [InlineData("uri-reference", "a:b/c", true)]
    [InlineData("uri-reference", "1:b/c", false)]
    [InlineData("iri", "https://한국.kr/사람", true)]
    [InlineData("uri", "https://한국.kr/사람", false)]
    [InlineData("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380", true)]
    [InlineData("uuid", "2eb8aa08aa9811eab4aa73b441d16380", false)]
    [InlineData("json-pointer", "/a~1b/~0", true)]
    [InlineData("json-pointer", "/a~2", false)]
    [InlineData("relative-json-pointer", "0#", true)]
    [InlineData("relative-json-pointer", "01/a", false)]
    [InlineData("regex", "^(a|b)$", true)]
    [InlineData("regex", "^(a", false)]
    [InlineData("uri-template", "/records/{id}{?lang*,page:3}", true)]
    [InlineData("uri-template", "/records/{id", false)]
    public void Formats_are_checked(string format, string value, bool expected) =>
        Assert.Equal(expected, FormatCatalog.Find(format)!(Encoding.UTF8.GetBytes(value)));

    [Fact]
    public void Every_check_takes_every_text()
    {
        string[] formats =
        [
            "date", "time", "date-time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
            "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
        ];
        var texts = Gen.OneOf("", "-", ":", "P", "T", "@", "[", "]", "%", "{", "}", "~", "\"", "\\", "1", "a", "é", ".", "/", "#", "Z", "+", "xn--").Array[0, 12];
        texts.Sample(parts =>
        {
            var utf8 = Encoding.UTF8.GetBytes(string.Concat(parts));
            foreach (var format in formats)
                FormatCatalog.Find(format)!(utf8);
        });
    }

    [Fact]
    public void An_unknown_format_says_nothing() => Assert.Null(FormatCatalog.Find("shoe-size"));
}
