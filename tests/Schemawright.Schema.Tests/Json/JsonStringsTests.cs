using System.Text;
using System.Text.Json;
using CsCheck;
using Schemawright.Json.Strings;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonStringsTests
{
    [Theory]
    [InlineData("\"\"", "", 0)]
    [InlineData("\"abc\"", "abc", 3)]
    [InlineData("""  "a\"\\\/\b\f\n\r\tz"  """, "a\"\\/\b\f\n\r\tz", 10)]
    [InlineData("""  "\u0041\u00e9\uD55c\ud83d\uDE00"  """, "Aé한\U0001F600", 4)]
    [InlineData("\"é한\U0001F600\"", "é한\U0001F600", 3)]
    [InlineData("""  "\u0000"  """, "\0", 1)]
    public void Strings_decode(string json, string value, int codePoints)
    {
        Assert.Equal((value, codePoints), JsonTexts.Read(json, static (in json) => (JsonStrings.GetString(json, 0), JsonStrings.CodePointCount(json, 0))));
        Assert.True(JsonTexts.Read(json, (in json) => JsonStrings.Equals(json, 0, Encoding.UTF8.GetBytes(value))));
        Assert.False(JsonTexts.Read(json, (in json) => JsonStrings.Equals(json, 0, Encoding.UTF8.GetBytes(value + "x"))));
        Assert.False(JsonTexts.Read(json, (in json) => JsonStrings.Equals(json, 0, Encoding.UTF8.GetBytes("x" + value))));
    }

    [Fact]
    public void Any_string_comes_back_however_it_is_escaped()
    {
        var rune = Gen.OneOf(Gen.Int[0, 0x7F], Gen.Int[0x80, 0xD7FF], Gen.Int[0xE000, 0x10FFFF]);
        Gen.Select(rune, Gen.Bool).Array[0, 600].Sample(
            static runes =>
            {
                var value = string.Concat(runes.Select(static rune => char.ConvertFromUtf32(rune.Item1)));
                var text = $"\"{string.Concat(runes.Select(static rune => Write(rune.Item1, rune.Item2)))}\"";
                Assert.Equal(value, JsonTexts.Read(text, static (in json) => JsonStrings.GetString(json, 0)));
                Assert.Equal(runes.Length, JsonTexts.Read(text, static (in json) => JsonStrings.CodePointCount(json, 0)));
                var pair = $"[{text},{JsonSerializer.Serialize(value)},\"\"]";
                Assert.Equal((true, value.Length == 0), JsonTexts.Read(pair, static (in json) => (JsonStrings.Equals(json, 1, json, 2), JsonStrings.Equals(json, 1, json, 3))));
                Assert.True(JsonTexts.Read(pair, static (in json) => JsonStrings.KeyedHashOf(json, 1) == JsonStrings.KeyedHashOf(json, 2)));
            },
            iter: 200);
    }

    [Fact]
    public void Copy_needs_exactly_the_decoded_length() => JsonTexts.Read("""  "a\u00e9\n"  """, static (in json) =>
    {
        var exact = new byte[4];
        Assert.True(JsonStrings.TryCopyDecoded(json, 0, exact, out var written));
        Assert.Equal("aé\n"u8.ToArray(), exact[..written]);
        for (var length = 0; length < 4; length++)
        {
            Assert.False(JsonStrings.TryCopyDecoded(json, 0, new byte[length], out written));
            Assert.Equal(0, written);
        }

        return 0;
    });

    private static string Write(int rune, bool escape)
    {
        var text = char.ConvertFromUtf32(rune);
        var mustEscape = rune is < 0x20 or '"' or '\\';
        return escape || mustEscape ? string.Concat(text.Select(static unit => $"\\u{(int)unit:x4}")) : text;
    }
}
