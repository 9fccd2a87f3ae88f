namespace Schemawright.Architecture.Tests;

/// <summary>What users read is written in the words of JSON Schema, .NET and the domain; <c>words.txt</c> lists what is not.</summary>
public class WordingTests
{
    [Fact]
    public void No_message_contains_a_listed_phrase() => Expect.None(ReadByUsers.ListedMessages(Tested.Checkout, Tested.Words));

    [Fact]
    public void No_help_text_contains_a_listed_phrase() => Expect.None(ReadByUsers.ListedHelp(Tested.Checkout, Tested.Words));

    [Fact]
    public void No_page_contains_a_listed_phrase() => Expect.None(ReadByUsers.ListedPages(Tested.Checkout, Tested.Words));

    [Fact]
    public void No_documentation_of_a_public_member_contains_a_listed_phrase() =>
        Expect.NoMoreThan(150, ReadByUsers.ListedComments(Tested.Checkout, Tested.Words));

    [Theory]
    [InlineData("The reference leads\n    nowhere.")]
    [InlineData("'x' is no name.")]
    [InlineData("Is no name, and there is no other.")]
    [InlineData("(told)")]
    public void A_listed_phrase_is_found(string text) => Assert.NotEmpty(Tested.Words.FindIn(text, isMessage: false));

    [Theory]
    [InlineData("There is no file.")]
    [InlineData("It is no longer there.")]
    [InlineData("A standstill; the recommended way.")]
    public void Other_prose_is_not_found(string text) => Assert.Empty(Tested.Words.FindIn(text, isMessage: true));

    [Theory]
    [InlineData("throw new E(\"It leads \" + \"nowhere.\");")]
    [InlineData("throw new E($\"It leads nowhere: {name}.\");")]
    [InlineData("throw new E(\"It leads nowhere: \" + name);")]
    [InlineData("Write(\"It leads nowhere.\"u8);")]
    [InlineData("Write(\"\"\"\n    It leads\n    nowhere.\n    \"\"\");")]
    public void A_phrase_is_found_in_each_form_of_a_string(string statement) =>
        Assert.Single(Messages.In(new SourceFile("C.cs", statement)), static message => Tested.Words.FindIn(message.Text, isMessage: true).Any());

    [Fact]
    public void No_phrase_is_listed_twice()
    {
        var phrases = Tested.Words.Phrases.Select(static phrase => phrase.Phrase).ToArray();
        Assert.Equal(phrases.Distinct(StringComparer.OrdinalIgnoreCase), phrases);
    }
}
