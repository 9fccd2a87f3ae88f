using System.Text;
using CsCheck;
using Schemawright.Json;
using Schemawright.Json.Lines;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonLineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("\n", "")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("1\n2\n3", "1|2|3")]
    [InlineData("123456789\nb\n", "12345|b")]
    [InlineData("12345\n123456\n1234567890123456789", "12345|12345|12345")]
    public void Lines_are_cut_at_line_feeds_and_at_the_limit(string text, string expected)
    {
        using var lines = new JsonLineReader(new MemoryStream(JsonTexts.Utf8(text)), 5);
        foreach (var line in text.Length == 0 ? [] : expected.Split('|'))
        {
            Assert.True(lines.TryRead());
            lines.TryIndex(out _);
            Assert.Equal(line, Encoding.UTF8.GetString(lines.Line.Span));
        }

        Assert.False(lines.TryRead());
        Assert.Equal(text.TrimEnd('\n').Count(static character => character == '\n') + (text.Length == 0 ? 0 : 1), lines.LineNumber);
    }

    [Fact]
    public void A_line_that_is_cut_is_no_value()
    {
        using var lines = new JsonLineReader(new MemoryStream(JsonTexts.Utf8("12345\n123456\n1\n2\n")), 5);
        foreach (var isCut in new[] { false, true, false, false })
        {
            Assert.True(lines.TryRead());
            Assert.Equal(isCut, lines.IsCut);
            Assert.Equal(isCut, !lines.TryIndex(out _));
        }
    }

    [Fact]
    public void Lines_longer_than_the_buffer_arrive_whole()
    {
        var expected = Enumerable.Range(0, 40).Select(static i => $"\"{new string((char)('a' + (i % 26)), i * 7919)}\"").ToList();
        AssertSame(expected, JsonTexts.Utf8(string.Join('\n', expected) + "\n"), 1 << 20, true);
        AssertSame(expected, JsonTexts.Utf8(string.Join("\r\n", expected)), 1 << 13, true);
    }

    /// <summary>Values and other lines, in pieces of all sizes, with and without asking for the index of each line.</summary>
    [Fact]
    public void Each_line_is_read_and_indexed_as_if_it_were_alone()
    {
        var line = Gen.OneOf(
            JsonTextGenerator.Value.Select(static value => value.ToJsonString()),
            Gen.Int[0, 9].Select(static i => ((string[])["1", "[1,{}]", " {\"a\" : \"b\"} ", "", " ", "[", "1,2", "{\"a\":1,\"a\":2}", "\uFEFF1", "\"\t\""])[i]),
            Gen.Int[0, 3].Select(static i => $"[{string.Join(',', Enumerable.Repeat("\"한\"", i * 10_000))}]"));
        Gen.Select(Gen.Frequency((3, JsonTextGenerator.Value.Select(static value => value.ToJsonString())), (1, line)).Array[1, 60], Gen.Int[1, 100_000], Gen.Bool).Sample(
            static (lines, size, all) => AssertSame(lines, JsonTexts.Utf8(string.Join('\n', lines)), size, all),
            iter: 300);
    }

    private static void AssertSame(IReadOnlyList<string> expected, byte[] text, int size, bool asksAlways)
    {
        using var alone = JsonIndex.Rent();
        using var lines = new JsonLineReader(new PieceStream(text, size));
        for (var i = 0; i < expected.Count; i++)
        {
            if (!lines.TryRead())
            {
                // Nothing behind the last line feed is no line.
                Assert.True(i == expected.Count - 1 && expected[i].Length == 0);
                return;
            }

            Assert.Equal(i + 1, lines.LineNumber);
            Assert.Equal(expected[i], Encoding.UTF8.GetString(lines.Line.Span.TrimEnd((byte)'\r')));
            if (!asksAlways && i % 3 == 0)
                continue;

            var bytes = JsonTexts.Utf8(expected[i]);
            Assert.Equal(alone.TryBuild(bytes, null, out _), lines.TryIndex(out var line));
            if (alone.TryBuild(bytes, null, out _))
            {
                Assert.Equal(expected[i].Trim(' ', '\uFEFF'), Encoding.UTF8.GetString(line.Json.RawValue(line.Node)));
                Assert.Equal(alone.Over(bytes).NodeCount, line.Json.After(line.Node) - line.Node);
                Assert.Equal(alone.Over(bytes).StartOf(0), line.Json.StartOf(line.Node) - line.Start);
            }
        }

        Assert.False(lines.TryRead());
    }
}
