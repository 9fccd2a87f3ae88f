using System.Text;
using CsCheck;
using Schemawright.Formats;

namespace Schemawright.Schema.Tests.Formats;

/// <summary>What the official suite does not ask; it is run by the conformance tests.</summary>
public sealed class FormatTests
{
    private static readonly string[] Formats =
    [
        "date", "time", "date-time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
        "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

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
    [InlineData("time", "00:29:60.5+00:30", true)]
    [InlineData("time", "23:59:61Z", false)]
    [InlineData("time", "24:00:00Z", false)]
    [InlineData("time", "12:00:00.Z", false)]
    [InlineData("time", "12:00:00-00:00", true)]
    [InlineData("time", "12:00:00+24:00", false)]
    [InlineData("time", "12:00:00+0000", false)]
    [InlineData("date-time", "2021-03-31t12:30:00.123456789z", true)]
    [InlineData("date-time", "2021-03-31 12:30:00Z", false)]
    [InlineData("date-time", "2016-12-31T23:59:60Z", true)]
    [InlineData("date-time", "2017-01-01T08:59:60+09:00", true)] // The day before in UTC.
    [InlineData("date-time", "2016-12-31T08:59:60+09:00", false)]
    [InlineData("date-time", "2016-12-30T23:59:60Z", false)] // A leap second ends a month.
    [InlineData("date-time", "2016-12-30T23:59:60-24:00", false)]
    [InlineData("date-time", "2016-06-30T18:59:60-05:00", true)]
    [InlineData("date-time", "2016-06-29T23:59:60-23:59", false)]
    [InlineData("date-time", "0000-02-29T00:00:00Z", true)]
    [InlineData("duration", "P1Y2M3DT4H5M6S", true)]
    [InlineData("duration", "P1Y3D", false)]
    [InlineData("duration", "P1W2D", false)]
    [InlineData("duration", "PT", false)]
    [InlineData("email", "a@b", true)]
    [InlineData("email", "a@-b", false)]
    [InlineData("email", "a@b.", false)]
    [InlineData("email", "a@xn--x", true)] // The grammar of RFC 5321 looks into no label.
    [InlineData("email", "\"a\\\"@b\"@c", true)]
    [InlineData("email", "\"a\"b\"@c", false)]
    [InlineData("email", "\"a\\\"@c", false)]
    [InlineData("email", "\"\"@c", true)]
    [InlineData("email", "a@[ipv6:::1]", true)]
    [InlineData("email", "a@[IPv6:::1", false)]
    [InlineData("email", "a@[::1]", false)]
    [InlineData("email", "é@b", false)]
    [InlineData("idn-email", "é@b", true)]
    [InlineData("idn-email", "\"é\"@b", true)]
    [InlineData("idn-email", "\"\\é\"@b", false)] // Only ASCII is quoted with a backslash.
    [InlineData("idn-email", "a@☃", false)]
    [InlineData("idn-email", "a@xn--x", true)]
    [InlineData("idn-email", "a@[1.2.3.4]", true)]
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
    [InlineData("iri", "https://a/\u0085", false)]
    [InlineData("iri", "https://a/\uE000", false)]
    [InlineData("iri", "https://a/?\uE000", true)] // A query may have private characters.
    [InlineData("iri", "https://a/#\uE000", false)]
    [InlineData("iri", "https://a/\uFFFD", false)] // A replacement character is none of the allowed specials.
    [InlineData("iri", "https://a/\U0001F600", true)]
    [InlineData("iri", "https://a/\U0001FFFE", false)]
    [InlineData("iri", "https://a/\U000E0001", false)]
    [InlineData("iri-reference", "사람?\U00100000", true)]
    [InlineData("uri", "http://[v7.a:b]/", true)]
    [InlineData("uri", "http://[v.a]/", false)]
    [InlineData("uri", "http://[v7.]/", false)]
    [InlineData("uri", "http://[fe80::1%25eth0]/", false)] // RFC 3986 has no zones.
    [InlineData("uri", "http://[::1]:/", true)]
    [InlineData("uri", "http://[::1]a/", false)]
    [InlineData("uri", "http://a:b@c@d/", false)]
    [InlineData("uri", "http://a/%4", false)]
    [InlineData("uri-reference", "//a:80x/", false)]
    [InlineData("uri-reference", "?a#b#c", false)]
    [InlineData("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380", true)]
    [InlineData("uuid", "2eb8aa08aa9811eab4aa73b441d16380", false)]
    [InlineData("json-pointer", "/a~1b/~0", true)]
    [InlineData("json-pointer", "/a~2", false)]
    [InlineData("relative-json-pointer", "0#", true)]
    [InlineData("relative-json-pointer", "01/a", false)]
    [InlineData("relative-json-pointer", "0+1/a", true)] // Index adjustment, new in draft 2019-09.
    [InlineData("relative-json-pointer", "10-2#", true)]
    [InlineData("relative-json-pointer", "0+0", false)]
    [InlineData("relative-json-pointer", "0-", false)]
    [InlineData("relative-json-pointer", "0+1+1", false)]
    [InlineData("regex", "^(a|b)$", true)]
    [InlineData("regex", "^(a", false)]
    [InlineData("uri-template", "/records/{id}{?lang*,page:3}", true)]
    [InlineData("uri-template", "/records/{id", false)]
    [InlineData("uri-template", "/it's/{a.b}", true)]
    [InlineData("uri-template", "/{a..b}", false)]
    [InlineData("uri-template", "/{a:10000}", false)]
    [InlineData("uri-template", "/{a:3*}", false)]
    [InlineData("uri-template", "/{%41}", true)]
    [InlineData("uri-template", "/{}", false)]
    [InlineData("uri-template", "/사람\uE000", true)]
    [InlineData("uri-template", "/\u0085", false)]
    public void Formats_are_checked(string format, string value, bool expected) =>
        Assert.Equal(expected, FormatCatalog.Find(format)!(Encoding.UTF8.GetBytes(value)));

    [Theory]
    [InlineData("draft4", "date-time email hostname ipv4 ipv6 uri")]
    [InlineData("draft6", "date-time email hostname ipv4 ipv6 uri uri-reference uri-template json-pointer")]
    [InlineData("draft7", "date date-time email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer regex relative-json-pointer time uri uri-reference uri-template")]
    [InlineData("draft2020-12", "date date-time duration email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer regex relative-json-pointer time uri uri-reference uri-template uuid")]
    public void Every_format_of_a_draft_is_checked(string draft, string formats) =>
        Assert.All(formats.Split(' '), format => Assert.True(FormatCatalog.Find(format) is not null, $"{draft} {format}"));

    [Fact]
    public void Every_check_takes_a_long_text()
    {
        foreach (var part in (string[])["a", "1", "-", ".", "@", "\"", "\\", "(", "[", "{a", "%41", "~0", "/", ":", "é", "。", "xn--a.", "P1Y", "a\u0323"])
        {
            var utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 100_000)));
            foreach (var format in Formats)
                FormatCatalog.Find(format)!(utf8);
        }
    }

    [Fact]
    public void Every_check_takes_every_text()
    {
        var texts = Gen.OneOf("", "-", ":", "P", "T", "@", "[", "]", "%", "{", "}", "~", "\"", "\\", "1", "a", "é", "\U0001F600", "。", ".", "/", "#", "Z", "+", "xn--").Array[0, 12];
        texts.Sample(parts =>
        {
            var utf8 = Encoding.UTF8.GetBytes(string.Concat(parts));
            foreach (var format in Formats)
                FormatCatalog.Find(format)!(utf8);
        });
    }

    [Fact]
    public void An_unknown_format_says_nothing() => Assert.Null(FormatCatalog.Find("shoe-size"));
}
