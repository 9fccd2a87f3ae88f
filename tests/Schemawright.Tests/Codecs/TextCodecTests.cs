using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Codecs;

public class TextCodecTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u0062\\n\\/\"", "ab\n/")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    public void Strings_are_decoded(string text, string expected)
    {
        Assert.True(CodecRun.TryRead<string, StringCodec>(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Other_types_are_no_strings(string text)
    {
        Assert.False(CodecRun.Accepts<string, StringCodec>(text));
        Assert.False(CodecRun.TryRead<string, StringCodec>(text, out _));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("😀 한국 é <>&'+ \u007f \u2028 \u00a0 \ufeff \ue000 /")]
    public void Strings_are_written_with_required_escapes_only(string value) =>
        Assert.Equal($"\"{value}\"", CodecRun.Write<string, StringCodec>(value));

    [Fact]
    public void Quotes_backslashes_and_controls_are_escaped() =>
        Assert.Equal("\"\\\" \\\\ \\n \\t \\u0001 \\u001F\"", CodecRun.Write<string, StringCodec>("\" \\ \n \t \u0001 \u001f"));

    [Fact]
    public void A_string_that_is_no_text_is_refused_instead_of_changed()
    {
        // Not as inline data: an attribute's argument would lose the surrogates.
        foreach (var value in new[] { "\ud800", "a\udc00b", "😀\ud83d", "\ud83d\ud83d\ude00" })
            Assert.Throws<ArgumentException>(() => CodecRun.Write<string, StringCodec>(value));
    }

    [Theory]
    [InlineData("true", true, true)]
    [InlineData("false", true, false)]
    [InlineData("1", false, false)]
    [InlineData("\"true\"", false, false)]
    [InlineData("null", false, false)]
    public void Booleans(string text, bool accepted, bool expected)
    {
        Assert.Equal(accepted, CodecRun.Accepts<bool, BooleanCodec>(text));
        Assert.Equal(accepted, CodecRun.TryRead<bool, BooleanCodec>(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("\"b8e2d1f0-0000-4000-8000-00000000000a\"", true)]
    [InlineData("\"B8E2D1F0-0000-4000-8000-00000000000A\"", false)]
    [InlineData("\"\\u00628e2d1f0-0000-4000-8000-00000000000a\"", true)]
    public void Guids_are_read_in_any_case_and_written_in_lower_case(string text, bool keeps)
    {
        Assert.True(CodecRun.Accepts<Guid, GuidCodec>(text));
        Assert.True(CodecRun.TryRead<Guid, GuidCodec>(text, out var value));
        Assert.Equal("\"b8e2d1f0-0000-4000-8000-00000000000a\"", CodecRun.Write<Guid, GuidCodec>(value));
        Assert.Equal(keeps, CodecRun.KeepsRawValue<Guid, GuidCodec>(text));
    }

    [Theory]
    [InlineData("\"b8e2d1f0000040008000000000000000\"")]
    [InlineData("\"{b8e2d1f0-0000-4000-8000-00000000000}\"")]
    [InlineData("\"0xe2d1f0-0000-4000-8000-00000000000a\"")]
    [InlineData("\"+8e2d1f0-0000-4000-8000-00000000000a\"")]
    [InlineData("\" b8e2d1f-0000-4000-8000-00000000000a\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    public void Other_forms_are_no_uuids(string text)
    {
        Assert.False(CodecRun.Accepts<Guid, GuidCodec>(text));
        Assert.False(CodecRun.TryRead<Guid, GuidCodec>(text, out _));
    }

    [Theory]
    [InlineData("\"https://Example.org:443/a%7Eb/../c?d=e#f\"")]
    [InlineData("\"urn:isbn:0451450523\"")]
    public void Uris_keep_their_text(string text)
    {
        Assert.True(CodecRun.Accepts<Uri, UriCodec>(text));
        Assert.True(CodecRun.TryRead<Uri, UriCodec>(text, out var value));
        Assert.Equal(text, CodecRun.Write<Uri, UriCodec>(value));
    }

    [Theory]
    [InlineData("\"a/b?c#d\"")]
    [InlineData("\"\"")]
    [InlineData("\"https://example.org/\"")]
    public void References_keep_their_text(string text)
    {
        Assert.True(CodecRun.Accepts<Uri, UriReferenceCodec>(text));
        Assert.True(CodecRun.TryRead<Uri, UriReferenceCodec>(text, out var value));
        Assert.Equal(text, CodecRun.Write<Uri, UriReferenceCodec>(value));
        Assert.False(CodecRun.Accepts<Uri, UriCodec>("\"a/b\""));
        Assert.False(CodecRun.TryRead<Uri, UriCodec>("\"a/b\"", out _));
    }

    [Theory]
    [InlineData("\"192.0.2.1\"", true)]
    [InlineData("\"2001:db8::1\"", true)]
    [InlineData("\"2001:DB8:0::1\"", false)]
    public void Addresses_tell_where_the_text_would_change(string text, bool keeps)
    {
        Assert.True(CodecRun.Accepts<System.Net.IPAddress, IPAddressCodec>(text));
        Assert.True(CodecRun.TryRead<System.Net.IPAddress, IPAddressCodec>(text, out var value));
        Assert.Equal(keeps, CodecRun.Write<System.Net.IPAddress, IPAddressCodec>(value) == text);
        Assert.Equal(keeps, CodecRun.KeepsRawValue<System.Net.IPAddress, IPAddressCodec>(text));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"127.1\"")]
    [InlineData("\"0x7f.0.0.1\"")]
    [InlineData("\"[::1]\"")]
    [InlineData("\"fe80::1%eth0\"")]
    [InlineData("\"::1/64\"")]
    [InlineData("1")]
    public void Other_forms_are_no_addresses(string text)
    {
        Assert.False(CodecRun.Accepts<System.Net.IPAddress, IPAddressCodec>(text));
        Assert.False(CodecRun.TryRead<System.Net.IPAddress, IPAddressCodec>(text, out _));
    }
}
