using System.Text;
using CsCheck;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Schema.Tests.Json;

public sealed class RecentStringsTests
{
    [Fact]
    public void A_short_string_that_returns_is_not_made_anew()
    {
        var utf8 = JsonTexts.Utf8("""["KP","KP","한","한","","","a long text, which is made anew","a long text, which is made anew"]""");
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(utf8, null, out _));
        var json = index.Over(utf8);
        for (var node = 1; node < 7; node += 2)
            Assert.Same(JsonStrings.GetString(json, node), JsonStrings.GetString(json, node + 1));
        Assert.NotSame(JsonStrings.GetString(json, 7), JsonStrings.GetString(json, 8));
    }

    /// <summary>Texts of one length that share an end, and texts of one letter that differ in length: what a key might confuse.</summary>
    [Fact]
    public void No_string_is_taken_for_another()
    {
        var text = Gen.OneOf(
            Gen.Select(Gen.Int[0, 20], Gen.OneOf("a", "\0", "é"), static (length, letter) => string.Concat(Enumerable.Repeat(letter, length))),
            Gen.String[Gen.Char["abé"], 0, 20]);
        text.Array[0, 40].Sample(static texts =>
        {
            var utf8 = Encoding.UTF8.GetBytes($"[{string.Join(',', texts.Select(static text => $"\"{text.Replace("\0", "\\u0000", StringComparison.Ordinal)}\""))}]");
            using var index = JsonIndex.Rent();
            Assert.True(index.TryBuild(utf8, null, out _));
            var json = index.Over(utf8);
            for (var i = 0; i < texts.Length; i++)
                Assert.Equal(texts[i], JsonStrings.GetString(json, i + 1));
        });
    }
}
