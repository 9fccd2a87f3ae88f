using System.Text;
using CsCheck;
using Schemawright.Json.Locations;

namespace Schemawright.Schema.Tests.Json;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1, 0)]
    [InlineData("abc", 0, 1, 1, 0)]
    [InlineData("abc", 3, 1, 4, 3)]
    [InlineData("a\nb", 1, 1, 2, 1)]
    [InlineData("a\nb", 2, 2, 1, 2)]
    [InlineData("a\r\nb", 2, 1, 3, 2)]
    [InlineData("a\r\nb", 3, 2, 1, 3)]
    [InlineData("a\rb", 2, 2, 1, 2)]
    [InlineData("\r\r\n\n", 4, 4, 1, 4)]
    [InlineData("\n", 1, 2, 1, 1)]
    [InlineData("é\U0001F600x", 6, 1, 4, 3)]
    [InlineData("\uFEFFab", 0, 1, 1, 0)]
    [InlineData("\uFEFFab", 4, 1, 2, 1)]
    [InlineData("\uFEFF\nab", 5, 2, 2, 2)]
    public void Offsets_become_lines_columns_and_chars(string text, int offset, int line, int column, int chars)
    {
        var utf8 = JsonTexts.Utf8(text);
        var map = new LineMap(utf8);
        Assert.Equal(new JsonPosition(line, column), LineMap.Locate(utf8, offset));
        Assert.Equal(new JsonPosition(line, column), map.Locate(offset));
        Assert.Equal(chars, map.CharOffset(offset));
    }

    [Fact]
    public void Map_agrees_with_the_one_shot_look_up_and_with_decoding()
    {
        var character = Gen.OneOf(Gen.Const("a"), Gen.Const("\n"), Gen.Const("\r"), Gen.Const("\r\n"), Gen.Const("é"), Gen.Const("한"), Gen.Const("\U0001F600"));
        character.Array[0, 6000].Sample(
            static characters =>
            {
                var utf8 = JsonTexts.Utf8(string.Concat(characters));
                var map = new LineMap(utf8);
                var step = Math.Max(1, utf8.Length / 40);
                for (var offset = 0; offset <= utf8.Length; offset += step)
                {
                    while (offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
                        offset++;
                    Assert.Equal(LineMap.Locate(utf8, offset), map.Locate(offset));
                    Assert.Equal(Encoding.UTF8.GetCharCount(utf8, 0, offset), map.CharOffset(offset));
                }
            },
            iter: 60);
    }

    [Fact]
    public void Offsets_outside_are_refused()
    {
        var map = new LineMap("ab"u8.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => map.Locate(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.CharOffset(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LineMap.Locate("ab"u8, 3));
    }

    [Fact]
    public void Text_that_is_no_utf8_has_positions_too()
    {
        var text = JsonTexts.Bytes("\u00E9\u0080\u0080\n\u0080x");
        Assert.Equal(new JsonPosition(2, 1), LineMap.Locate(text, 5));
        Assert.Equal(LineMap.Locate(text, 6), new LineMap(text).Locate(6));
    }
}
