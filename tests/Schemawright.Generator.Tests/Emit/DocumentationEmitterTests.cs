using System.Xml.Linq;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Whatever a schema says becomes one well-formed comment.</summary>
public class DocumentationEmitterTests
{
    [Fact]
    public void A_short_paragraph_takes_one_line() => Assert.Equal("/// <summary>The name.</summary>\n", Summary("The name."));

    [Fact]
    public void Without_text_the_fallback_stands() => Assert.Equal("/// <summary>fallback</summary>\n", Summary());

    [Fact]
    public void Short_paragraphs_share_the_line() => Assert.Equal("/// <summary>The name. 1 to 140 characters.</summary>\n", Summary("The name.", "1 to 140 characters."));

    [Fact]
    public void A_title_ends_like_a_sentence() => Assert.Equal("/// <summary>Person. Has a name!</summary>\n", Summary("Person", "Has a name!"));

    [Fact]
    public void Markup_is_escaped() => Assert.Equal("/// <summary>a &lt;b&gt; &amp; c.</summary>\n", Summary("a <b> & c."));

    [Theory]
    [InlineData("one\r\ntwo\nthree\u2028four\u0085five")]
    [InlineData("*/ ends no comment")]
    [InlineData("a\0b\u0001c\uFFFEd")]
    public void A_text_never_leaves_its_comment(string text)
    {
        var comment = Summary(text);
        Assert.StartsWith("/// <summary>", comment, StringComparison.Ordinal);
        Assert.Equal(1, comment.Count(static c => c is '\n' or '\r' or '\u2028' or '\u0085'));
        _ = XElement.Parse(comment[4..]);
    }

    [Fact]
    public void Long_paragraphs_are_wrapped_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("abcdefghi", 60)) + ".";
        var lines = Summary(words, "Short.").TrimEnd('\n').Split('\n');
        Assert.All(lines, static line => Assert.True(line.Length <= 150, line));
        var xml = XElement.Parse(string.Join('\n', lines.Select(static line => line[4..])));
        var paragraphs = xml.Elements("para").Select(static para => string.Join(' ', para.Value.Split('\n')));
        Assert.Equal([words, "Short."], paragraphs);
    }

    [Fact]
    public void A_long_word_is_left_whole()
    {
        var word = new string('x', 500);
        Assert.Contains(word, Summary(word), StringComparison.Ordinal);
    }

    private static string Summary(params string[] paragraphs)
    {
        var writer = new SourceWriter();
        DocumentationEmitter.WriteSummary(writer, new(paragraphs), "fallback");
        return writer.ToString();
    }
}
