using System.Text;
using System.Text.Json;
using CsCheck;
using Schemawright.Json;

namespace Schemawright.Tests.Values;

public class JsonValueTests
{
    private static readonly string[] OddScalars =
        ["true", "false", "null", "1.0", "-0", "1e3", "1E-7", "\"\\ud83d\\ude00\"", "123456789012345678901234567890"];

    [Theory]
    [InlineData(" [ 1.50 , 1e3, { \"b\" : \"\\u0061\" ,\n\"a\":[ ] } , true, null ] ", "[1.50,1e3,{\"b\":\"\\u0061\",\"a\":[]},true,null]")]
    [InlineData("\t\"a , : b\" ", "\"a , : b\"")]
    [InlineData("{\"a\":{\"b\":[[],{}]}}", "{\"a\":{\"b\":[[],{}]}}")]
    [InlineData("-0", "-0")]
    public void White_space_is_dropped_and_the_text_of_scalars_kept(string text, string expected)
    {
        var value = JsonValue.Parse(text);
        Assert.Equal(expected, value.ToString());
        Assert.Equal(expected, CodecRun.Written(value.WriteTo));
        Assert.Equal(expected, Encoding.UTF8.GetString(value.Utf8.Span));
    }

    [Fact]
    public void Indented_writing_breaks_lines_everywhere()
    {
        var value = JsonValue.Parse("[1.50,1e3,{\"b\":\"\\u0061😀\",\"a\":[],\"c\":{}},true,false,null,123456789012345678901234567890]");
        Assert.Equal(
            """
            [
              1.50,
              1e3,
              {
                "b": "a😀",
                "a": [],
                "c": {}
              },
              true,
              false,
              null,
              123456789012345678901234567890
            ]
            """.ReplaceLineEndings("\n"),
            CodecRun.Written(value.WriteTo, indented: true));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0", "-0")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("{\"a\":1,\"b\":[1]}", "{\"b\":[1.0],\"a\":10e-1}")]
    [InlineData("[]", "[ ]")]
    public void Equal_as_JSON_is_equal(string first, string second)
    {
        Assert.True(JsonValue.Parse(first) == JsonValue.Parse(second));
        Assert.Equal(JsonValue.Parse(first).GetHashCode(), JsonValue.Parse(second).GetHashCode());
    }

    [Theory]
    [InlineData("1", "\"1\"")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("null", "false")]
    [InlineData("{}", "[]")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("9007199254740993", "9007199254740992")]
    public void Others_are_not(string first, string second)
    {
        Assert.True(JsonValue.Parse(first) != JsonValue.Parse(second));
        Assert.False(JsonValue.Parse(first).Equals(null));
    }

    [Theory]
    [InlineData("null", JsonKind.Null)]
    [InlineData("true", JsonKind.True)]
    [InlineData("false", JsonKind.False)]
    [InlineData("1", JsonKind.Number)]
    [InlineData("\"\"", JsonKind.String)]
    [InlineData("[]", JsonKind.Array)]
    [InlineData("{}", JsonKind.Object)]
    public void The_kind_is_known(string text, JsonKind expected) => Assert.Equal(expected, JsonValue.Parse(text).Kind);

    [Theory]
    [InlineData("", "Line 1, column 1:")]
    [InlineData("[1,\n 2,]", "Line 2, column")]
    [InlineData("{\"a\":1,\"a\":2}", "Line 1, column 8:")]
    public void What_is_no_JSON_is_refused_with_its_place(string text, string message)
    {
        Assert.False(JsonValue.TryParse(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Null(value);
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => JsonValue.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_made_from_CSharp_values()
    {
        Assert.Equal("\"a\\\"😀\"", JsonValue.From("a\"😀").ToString());
        Assert.Equal("1.50", JsonValue.From(1.50m).ToString());
        Assert.Same(JsonValue.True, JsonValue.From(true));
        Assert.Same(JsonValue.Null, JsonValue.Parse("null"));
        Assert.Throws<ArgumentException>(() => JsonValue.From("\ud800"));
    }

    [Fact]
    public void Elements_go_in_and_out()
    {
        var element = JsonElement.Parse("""{ "a" : [ 1.0 ] }"""u8);
        var value = JsonValue.FromElement(element);
        Assert.Equal("""{"a":[1.0]}""", value.ToString());
        Assert.True(JsonElement.DeepEquals(element, value.AsElement()));
        var deep = new string('[', 128) + new string(']', 128);
        Assert.Equal(JsonValueKind.Array, JsonValue.Parse(deep).AsElement().ValueKind);
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_values()
    {
        var value = JsonSerializer.Deserialize<JsonValue>("[1e3, null]");
        Assert.Equal("[1e3,null]", value!.ToString());
        Assert.Equal("[1e3,null]", JsonSerializer.Serialize(value));
        Assert.Same(JsonValue.Null, JsonSerializer.Deserialize<JsonValue>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<JsonValue?>(null));
    }

    [Fact]
    public void Any_value_survives_rewriting() => Json().Sample(static text =>
    {
        var value = JsonValue.Parse(text);
        var again = JsonValue.Parse(CodecRun.Written(value.WriteTo, indented: true));
        return value == again && value.GetHashCode() == again.GetHashCode() && JsonElement.DeepEquals(value.AsElement(), JsonElement.Parse(text));
    });

    private static Gen<string> Json() => Gen.Recursive<string>(static (depth, inner) => depth > 4
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (1, inner.Array[0, 4].Select(static items => $"[ {string.Join(" ,\n", items)} ]")),
            (1, inner.Array[0, 4].Select(static items => $"{{{string.Join(", ", items.Select(static (item, i) => $"\"k{i}\" : {item}"))}}}"))));

    private static Gen<string> Scalar { get; } = Gen.OneOf(
        Gen.Int[0, OddScalars.Length - 1].Select(static i => OddScalars[i]),
        Gen.String[Gen.Char["aé\"\\\n,:[]{} "], 0, 8].Select(static text => $"\"{JsonEncodedText.Encode(text).Value}\""),
        Gen.Decimal.Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
