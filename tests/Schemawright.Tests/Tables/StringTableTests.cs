using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Tables;

public class StringTableTests
{
    private static readonly StringTable Values = new("push", "pull", "“quoted\"”");

    [Theory]
    [InlineData("\"push\"", 0)]
    [InlineData("\"p\\u0075ll\"", 1)]
    [InlineData("\"“quoted\\\"”\"", 2)]
    [InlineData("\"Push\"", -1)]
    [InlineData("\"\"", -1)]
    [InlineData("0", -1)]
    [InlineData("null", -1)]
    [InlineData("[\"push\"]", -1)]
    public void Only_the_strings_of_the_list_are_found(string text, int expected)
    {
        using var index = CodecRun.Build(text, out var utf8);
        Assert.Equal(expected, Values.IndexOf(index.Over(utf8), 0));
        Assert.Equal(-1, Values.IndexOf(index.Over(utf8), -1));
    }

    [Fact]
    public void Values_are_given_as_strings_and_ready_to_be_written()
    {
        Assert.Equal(3, Values.Count);
        Assert.Equal("“quoted\"”", Values[2]);
        Assert.Equal("“quoted\\\"”", Values.Encoded(2).Value);
        Assert.Equal(1, Values.IndexOf("pull"));
        Assert.Equal(-1, Values.IndexOf("other"));
        Assert.Equal(-1, Values.IndexOf(null));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_number_that_names_no_value_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Values.Encoded(index));
}
