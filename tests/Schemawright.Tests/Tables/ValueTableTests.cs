using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Tables;

public class ValueTableTests
{
    private static readonly ValueTable Values = new("\"auto\"", "1", "2.50", "true", "\"1\"");

    [Theory]
    [InlineData("\"auto\"", 0)]
    [InlineData("\"\\u0061uto\"", 0)]
    [InlineData("1", 1)]
    [InlineData("1.0", 1)]
    [InlineData("10e-1", 1)]
    [InlineData("2.5", 2)]
    [InlineData("true", 3)]
    [InlineData("\"1\"", 4)]
    [InlineData("\"true\"", -1)]
    [InlineData("false", -1)]
    [InlineData("null", -1)]
    [InlineData("2", -1)]
    [InlineData("[1]", -1)]
    public void Values_are_found_by_type_and_value(string text, int expected)
    {
        using var index = CodecRun.Build(text, out var utf8);
        Assert.Equal(expected, Values.IndexOf(index.Over(utf8), 0));
    }

    [Theory]
    [InlineData(0, "\"auto\"")]
    [InlineData(1, "1")]
    [InlineData(2, "2.50")]
    [InlineData(3, "true")]
    [InlineData(4, "\"1\"")]
    public void A_value_is_written_as_the_schema_writes_it(int index, string expected) => Assert.Equal(expected, CodecRun.Written(writer => Values.Write(writer, index)));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_number_that_names_no_value_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => CodecRun.Written(writer => Values.Write(writer, index)));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", false)]
    [InlineData("2.50", true)]
    [InlineData("2.5", false)]
    [InlineData("true", true)]
    [InlineData("\"\\u0061uto\"", true)]
    public void A_number_keeps_its_text_where_the_schema_writes_it_so(string text, bool expected) => Assert.Equal(expected, CodecRun.Holds(text, Values.KeepsRawValue));

    [Fact]
    public void What_is_no_JSON_is_refused() => Assert.Throws<FormatException>(() => new ValueTable("auto"));
}
