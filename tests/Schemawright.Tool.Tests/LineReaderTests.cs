using System.Text;
using Schemawright.Tool.Texts;

namespace Schemawright.Tool.Tests;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("\n", "")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("123456789\nb\n", "12345|b")]
    [InlineData("12345\n123456\n1234567890123456789", "12345|12345|12345")]
    public void Lines_are_cut_at_line_feeds_and_at_the_limit(string text, string expected) =>
        Assert.Equal(text.Length == 0 ? [] : expected.Split('|'), Lines(new MemoryStream(Encoding.UTF8.GetBytes(text)), 5));

    [Fact]
    public void Lines_longer_than_the_buffer_arrive_whole()
    {
        var lines = Enumerable.Range(0, 40).Select(static i => new string((char)('a' + (i % 26)), i * 7919)).ToList();
        Assert.Equal(lines, Lines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), 1 << 20));
    }

    private static List<string> Lines(Stream stream, int longest)
    {
        var reader = new LineReader(stream, longest);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
            lines.Add(Encoding.UTF8.GetString(line));
        return lines;
    }
}
