using System.Globalization;
using System.Text;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;

namespace Schemawright.Tests.Checks;

public class JsonChecksTests
{
    private static readonly string[] OneOfEachKind = ["null", "true", "1", "\"a\"", "[1]", "{\"a\":1}"];

    [Theory]
    [InlineData("\"\"", 0, 0, true)]
    [InlineData("\"\"", 1, 5, false)]
    [InlineData("\"abc\"", 3, 3, true)]
    [InlineData("\"abcd\"", 0, 3, false)]
    [InlineData("\"😀😀\"", 2, 2, true)]
    [InlineData("\"\\ud83d\\ude00\\u0061\"", 2, 2, true)]
    [InlineData("\"\\ud83d\\ude00\\u0061\"", 3, 9, false)]
    [InlineData("\"한국어\"", 3, 3, true)]
    [InlineData("\"e\\u0301\"", 2, 2, true)]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", 37, int.MaxValue, true)]
    public void Length_counts_code_points(string text, int minimum, int maximum, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.Length(json, node, minimum, maximum)));

    [Theory]
    [InlineData("1", "1.0", true, false, true, false)]
    [InlineData("0.1", "0.10000000000000000001", false, false, true, true)]
    [InlineData("9007199254740993", "9007199254740992", true, true, false, false)]
    [InlineData("-1e400", "0", false, false, true, true)]
    public void Bounds_are_exact(string text, string bound, bool atLeast, bool above, bool atMost, bool below)
    {
        var utf8 = Encoding.ASCII.GetBytes(bound);
        Assert.Equal(atLeast, CodecRun.Holds(text, (in json, node) => JsonChecks.AtLeast(json, node, utf8)));
        Assert.Equal(above, CodecRun.Holds(text, (in json, node) => JsonChecks.Above(json, node, utf8)));
        Assert.Equal(atMost, CodecRun.Holds(text, (in json, node) => JsonChecks.AtMost(json, node, utf8)));
        Assert.Equal(below, CodecRun.Holds(text, (in json, node) => JsonChecks.Below(json, node, utf8)));
    }

    [Theory]
    [InlineData("0.3", true)]
    [InlineData("1e30", true)]
    [InlineData("0.35", false)]
    public void Multiples_are_exact(string text, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.MultipleOf(json, node, "0.1"u8)));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("15e-1", false)]
    [InlineData("\"1\"", false)]
    public void IsInteger_is_the_JSON_type(string text, bool expected) => Assert.Equal(expected, CodecRun.Holds(text, JsonChecks.IsInteger));

    [Theory]
    [InlineData("[]", 0, 0, true)]
    [InlineData("[[1,2],3]", 2, 2, true)]
    [InlineData("[1]", 2, 3, false)]
    [InlineData("[1,2]", 0, 1, false)]
    public void Items_are_counted(string text, int minimum, int maximum, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.Items(json, node, minimum, maximum)));

    [Fact]
    public void Whole_bounds_compare_as_their_texts_do()
    {
        long[] bounds = [0, 1, -1, 12, -12, 123_456, -123_456, 999_999_999_999_999, -999_999_999_999_999, -1_000_000_000_000_000, 1_000_000_000_000_000, -999_999_999_999_999_999, 999_999_999_999_999_999];
        string[] numbers =
        [
            "0", "-0", "0.0", "-0.0", "0.000000000000000001", "-0.00000000000000001", "1", "1.0", "0.9999999999999999", "1.0000000000000001", "12.00", "-12.5", "-11.99", "1e0", "10e-1", "1E15",
            "1000000000000000", "1000000000000000.1", "999999999999999", "-99999999999999", "-999999999999999", "-1000000000000000", "12", "-12", "123456", "-123456", "123457", "999999999999999999", "999999999999999999.0", "1000000000000000000", "1e400", "-1e400", "1e-400", "-1e-400", "123456789012345678901234567890",
        ];
        foreach (var (number, bound) in from number in numbers from bound in bounds select (number, bound))
        {
            var text = Encoding.UTF8.GetBytes(bound.ToString(CultureInfo.InvariantCulture));
            bool[] expected = [Holds((in json, node) => JsonChecks.AtLeast(json, node, text)), Holds((in json, node) => JsonChecks.AtMost(json, node, text)), Holds((in json, node) => JsonChecks.Above(json, node, text)), Holds((in json, node) => JsonChecks.Below(json, node, text))];
            bool[] actual = [Holds((in json, node) => JsonChecks.AtLeast(json, node, bound)), Holds((in json, node) => JsonChecks.AtMost(json, node, bound)), Holds((in json, node) => JsonChecks.Above(json, node, bound)), Holds((in json, node) => JsonChecks.Below(json, node, bound))];
            Assert.True(expected.SequenceEqual(actual), $"{number} and {bound}");

            bool Holds(CodecRun.JsonCheck check) => CodecRun.Holds(number, check);
        }
    }

    [Theory]
    [InlineData("12", 0, true)]
    [InlineData("12.0", 0, true)]
    [InlineData("12.5", 0, false)]
    [InlineData("1e2", 0, true)]
    [InlineData("1e-2", 1, false)]
    [InlineData("1e-2", 2, true)]
    [InlineData("0.25", 2, true)]
    [InlineData("0.250", 2, true)]
    [InlineData("-0.251", 2, false)]
    [InlineData("12345678901234567890.25", 2, true)]
    [InlineData("12345678901234567890.255", 2, false)]
    [InlineData("0.000000000000000001", 18, true)]
    [InlineData("0.0000000000000000001", 18, false)]
    [InlineData("\"0.255\"", 2, true)]
    public void Decimal_places_are_counted_by_value(string text, int places, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.DecimalPlaces(json, node, places)));

    [Theory]
    [InlineData("\"a\"", "\"a\"", true)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("\"b\"", "\"a\"", false)]
    [InlineData("\"a\"", "1", false)]
    [InlineData("1.0", "1", true)]
    [InlineData("-1", "1", false)]
    [InlineData("10e-1", "1", true)]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "false", false)]
    [InlineData("null", "{}", false)]
    public void Constants_of_every_kind_are_compared_as_JSON(string text, string constant, bool expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(constant);
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.IsConst(json, node, utf8)));
    }

    [Theory]
    [InlineData("{}", 0, 0, true)]
    [InlineData("{\"a\":{\"b\":1}}", 1, 1, true)]
    [InlineData("{}", 1, 3, false)]
    [InlineData("{\"a\":1,\"b\":1}", 0, 1, false)]
    public void Members_are_counted(string text, int minimum, int maximum, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.Properties(json, node, minimum, maximum)));

    [Theory]
    [InlineData("[1,2]", true)]
    [InlineData("[1,1.0]", false)]
    [InlineData("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", false)]
    public void Items_are_unique_by_JSON_equality(string text, bool expected) => Assert.Equal(expected, CodecRun.Holds(text, JsonChecks.UniqueItems));

    [Theory]
    [InlineData("{\"b\":1.0,\"a\":[\"x\"]}", true)]
    [InlineData("{\"a\":[\"x\"],\"b\":1}", true)]
    [InlineData("{\"a\":[\"x\"]}", false)]
    [InlineData("[]", false)]
    public void A_constant_is_compared_as_JSON(string text, bool expected) =>
        Assert.Equal(expected, CodecRun.Holds(text, static (in json, node) => JsonChecks.IsConst(json, node, "{\"a\":[\"\\u0078\"],\"b\":1}"u8)));

    [Theory]
    [InlineData("\"ab-1\"", true)]
    [InlineData("\"\\u0061b-1\"", true)]
    [InlineData("\"ab\"", false)]
    public void Patterns_match_the_decoded_value(string text, bool expected)
    {
        var pattern = new JsonPattern("b-\\d");
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.Pattern(json, node, pattern)));
    }

    [Fact]
    public void A_pattern_that_would_take_too_long_is_a_no_in_bounded_time()
    {
        var pattern = new JsonPattern("^(?=(a+)+$)b");
        Assert.False(CodecRun.Holds($"\"{new string('a', 5000)}c\"", (in json, node) => JsonChecks.Pattern(json, node, pattern)));
    }

    [Fact]
    public void What_is_no_pattern_is_refused() => Assert.Throws<ArgumentException>(() => new JsonPattern("("));

    [Theory]
    [InlineData("date", "\"2024-02-29\"", true)]
    [InlineData("date", "\"2023-02-29\"", false)]
    [InlineData("email", "\"a@example.org\"", true)]
    [InlineData("email", "\"a\"", false)]
    [InlineData("unheard-of", "\"anything\"", true)]
    public void Formats_are_those_of_the_evaluator(string name, string text, bool expected)
    {
        var format = new JsonFormat(name);
        Assert.Equal(expected, CodecRun.Holds(text, (in json, node) => JsonChecks.Format(json, node, format)));
    }

    [Fact]
    public void Subschemas_are_left_to_the_evaluator()
    {
        var schemas = new EmbeddedSchemas(
            static loader => loader.Add("https://example.org/s", """{"$defs":{"short":{"maxLength":2},"odd":{"not":{"multipleOf":2}}}}"""u8),
            assertFormat: true);
        var shortNames = schemas.Check("https://example.org/s#/$defs/short");
        var odd = schemas.Check("https://example.org/s#/$defs/odd");
        Assert.True(CodecRun.Holds("3", odd.Accepts));
        Assert.False(CodecRun.Holds("4", odd.Accepts));
        Assert.True(CodecRun.Holds("{\"ab\":0,\"\":1}", (in json, node) => JsonChecks.PropertyNames(json, node, shortNames)));
        Assert.False(CodecRun.Holds("{\"ab\":0,\"abc\":1}", (in json, node) => JsonChecks.PropertyNames(json, node, shortNames)));
        Assert.True(CodecRun.Holds("\"abc\"", (in json, node) => JsonChecks.PropertyNames(json, node, shortNames)));
    }

    [Theory]
    [InlineData("""{"ab":0,"c":{"1":2}}""", true)]
    [InlineData("""{"a\u0062":0}""", true)]
    [InlineData("{}", true)]
    [InlineData("""{"ab":0,"1":1}""", false)]
    [InlineData("""{"":1}""", false)]
    [InlineData("\"1\"", true)]
    public void Member_names_match_a_pattern(string json, bool expected)
    {
        var letters = new JsonPattern("^[a-z]+$");
        Assert.Equal(expected, CodecRun.Holds(json, (in json, node) => JsonChecks.MemberNames(json, node, letters)));
    }

    [Fact]
    public void A_constraint_that_speaks_of_another_type_holds()
    {
        var (pattern, format) = (new JsonPattern("^x$"), new JsonFormat("date"));
        AssertHoldsBut("\"a\"", (in json, node) => JsonChecks.Length(json, node, 5, 9));
        AssertHoldsBut("\"a\"", (in json, node) => JsonChecks.Pattern(json, node, pattern));
        AssertHoldsBut("\"a\"", (in json, node) => JsonChecks.Format(json, node, format));
        AssertHoldsBut("1", (in json, node) => JsonChecks.AtLeast(json, node, "2"u8));
        AssertHoldsBut("1", (in json, node) => JsonChecks.Above(json, node, "1"u8));
        AssertHoldsBut("1", (in json, node) => JsonChecks.AtMost(json, node, "0"u8));
        AssertHoldsBut("1", (in json, node) => JsonChecks.Below(json, node, "1"u8));
        AssertHoldsBut("1", (in json, node) => JsonChecks.MultipleOf(json, node, "2"u8));
        AssertHoldsBut("[1]", (in json, node) => JsonChecks.Items(json, node, 2, 3));
        AssertHoldsBut("{\"a\":1}", (in json, node) => JsonChecks.Properties(json, node, 2, 3));
    }

    private static void AssertHoldsBut(string refused, CodecRun.JsonCheck check)
    {
        foreach (var text in OneOfEachKind)
            Assert.Equal(text != refused, CodecRun.Holds(text, check));
    }
}
