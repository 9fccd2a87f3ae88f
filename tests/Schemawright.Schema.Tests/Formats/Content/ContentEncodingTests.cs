using System.Text;
using CsCheck;
using Schemawright.Formats.Content;

namespace Schemawright.Schema.Tests.Formats.Content;

public sealed class ContentEncodingTests
{
    [Theory]
    [InlineData("base64", "", "")]
    [InlineData("base64", "Zg==", "f")]
    [InlineData("base64", "Zm8=", "fo")]
    [InlineData("base64", "Zm9v", "foo")]
    [InlineData("BASE64", "Zm9v", "foo")]
    [InlineData("base64", "Zh==", "f")] // The bits that are left over don't matter.
    [InlineData("base64", "Zg", null)]
    [InlineData("base64", "Zg=", null)]
    [InlineData("base64", "Zg===", null)]
    [InlineData("base64", "Z===", null)]
    [InlineData("base64", "====", null)]
    [InlineData("base64", "Zg==Zg==", null)]
    [InlineData("base64", "Zm9v\r\n", null)]
    [InlineData("base64", "Zm 9v", null)]
    [InlineData("base64", "-_-_", null)]
    [InlineData("base64", "Zm9é", null)]
    [InlineData("base64url", "Zg", "f")]
    [InlineData("base64url", "Zg==", "f")]
    [InlineData("base64url", "Zg=", null)]
    [InlineData("base64url", "Z", null)]
    [InlineData("base64url", "Pz8_", "???")]
    [InlineData("base64url", "Pz8/", null)]
    [InlineData("base32", "MZXW6YQ=", "foob")]
    [InlineData("base32", "mzxw6===", "foo")]
    [InlineData("base32", "MZXW6", null)]
    [InlineData("base32", "MZXW6Y==", null)]
    [InlineData("base32", "MZXW6Y10", null)]
    [InlineData("base32hex", "CPNMUOJ1", "fooba")]
    [InlineData("base16", "666F6f", "foo")]
    [InlineData("base16", "666", null)]
    [InlineData("base16", "66=", null)]
    [InlineData("quoted-printable", "a=3Db =C3=A9\r\nc", "a=b é\r\nc")]
    [InlineData("quoted-printable", "a=\r\nb", "ab")]
    [InlineData("quoted-printable", "a =\r\nb", "a b")]
    [InlineData("quoted-printable", "a \r\nb", null)]
    [InlineData("quoted-printable", "a\nb", null)]
    [InlineData("quoted-printable", "a=", null)]
    [InlineData("quoted-printable", "a=4", null)]
    [InlineData("quoted-printable", "a=4x", null)]
    [InlineData("quoted-printable", "é", null)]
    [InlineData("7bit", "any text", "any text")]
    [InlineData(null, "any text", "any text")]
    public void Encodings_are_taken_off(string? encoding, string text, string? expected) => Assert.Equal(expected, Decode(encoding, text));

    [Fact]
    public void A_line_of_quoted_printable_has_at_most_76_characters()
    {
        Assert.NotNull(Decode("quoted-printable", new string('a', 76) + "\r\n"));
        Assert.Null(Decode("quoted-printable", new string('a', 77)));
    }

    [Fact]
    public void Base64_agrees_with_the_platform() => Gen.Byte.Array[0, 40].Sample(static octets =>
    {
        var text = Encoding.ASCII.GetBytes(Convert.ToBase64String(octets));
        var decoded = new byte[text.Length];
        return ContentEncodings.Find("base64")!(text, decoded, out var length) && decoded.AsSpan(0, length).SequenceEqual(octets);
    });

    [Fact]
    public void Every_decoder_takes_every_text()
    {
        string[] encodings = ["base64", "base64url", "base32", "base32hex", "base16", "quoted-printable", "7bit"];
        Gen.String[Gen.Char["aAZ29=+/_- \r\n\té"], 0, 20].Sample(text =>
        {
            foreach (var encoding in encodings)
                Decode(encoding, text);
        });
    }

    [Fact]
    public void An_unknown_encoding_has_no_decoder() => Assert.Null(ContentEncodings.Find("rot13"));

    private static string? Decode(string? encoding, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var decoded = new byte[utf8.Length];
        return ContentEncodings.Find(encoding)!(utf8, decoded, out var length) ? Encoding.UTF8.GetString(decoded, 0, length) : null;
    }
}
