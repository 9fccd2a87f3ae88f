using System.Text;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Values;

public class NamedValueFormatTests
{
    [Fact]
    public void A_string_is_plain_text()
    {
        Assert.Equal(new RecordId("abc-12"), NamedValueFormat.Parse<RecordId>("abc-12", isString: true));
        Assert.Equal("abc-12", NamedValueFormat.Of(new RecordId("abc-12")));
        Assert.Equal("“a\"\\\n", NamedValueFormat.Of(NamedValueFormat.Parse<Topic>("“a\"\\\n", isString: true)));
    }

    [Fact]
    public void Everything_else_is_JSON()
    {
        var note = NamedValueFormat.Parse<Note>(""" { "text": "a" } """, isString: false);
        Assert.Equal("a", note.Text);
        Assert.Equal("""{"text":"a"}""", NamedValueFormat.Of(note));
        Assert.False(NamedValueFormat.TryParse<RecordId>("abc-12", isString: false, out _));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("abc", true)]
    [InlineData("\ud83d", true)]
    [InlineData("{\"text\":1}", false)]
    [InlineData("{", false)]
    [InlineData("{} {}", false)]
    [InlineData("\"\udc00\"", false)]
    public void What_does_not_hold_to_the_schema_is_refused(string text, bool isString)
    {
        Assert.False(isString ? NamedValueFormat.TryParse<RecordId>(text, isString, out _) : NamedValueFormat.TryParse<Note>(text, isString, out _));
        Assert.Throws<FormatException>(() => isString ? (object)NamedValueFormat.Parse<RecordId>(text, isString) : NamedValueFormat.Parse<Note>(text, isString));
    }

    [Fact]
    public void A_long_text_is_told_in_part()
    {
        var error = Assert.Throws<FormatException>(() => NamedValueFormat.Parse<RecordId>(new string('x', 100_000), isString: true));
        Assert.InRange(error.Message.Length, 1, 1000);
    }

    [Theory]
    [InlineData("값a", 2, 4)]
    [InlineData("", 0, 0)]
    public void A_text_is_copied_where_there_is_room(string text, int characters, int bytes)
    {
        var chars = new char[characters];
        Assert.True(NamedValueFormat.TryCopy(text, chars, out var written));
        Assert.Equal(characters, written);
        Assert.Equal(text, new string(chars));

        var utf8 = new byte[bytes];
        Assert.True(NamedValueFormat.TryCopy(text, utf8, out written));
        Assert.Equal(bytes, written);
        Assert.Equal(text, Encoding.UTF8.GetString(utf8));
        if (bytes == 0)
            return;

        Assert.False(NamedValueFormat.TryCopy(text, chars.AsSpan(1), out written));
        Assert.Equal(0, written);
        Assert.False(NamedValueFormat.TryCopy(text, utf8.AsSpan(1), out written));
        Assert.Equal(0, written);
    }
}
