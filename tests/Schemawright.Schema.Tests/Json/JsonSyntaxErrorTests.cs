using Schemawright.Json;
using static Schemawright.Json.JsonSyntaxErrorCode;

namespace Schemawright.Schema.Tests.Json;

/// <summary>In the tables every char up to U+00FF is one byte.</summary>
public sealed class JsonSyntaxErrorTests
{
    public static TheoryData<string> Accepted => new(
        "1", " 1 ", "\t\r\n 1\t\r\n ", "0", "-0", "-1", "10", "1.0", "0.0", "-0.0e-0", "1e5", "1E+5", "1E-5", "1e00", "123456789012345678901234567890",
        "true", "false", "null", " null ", "\"\"", "\"a\"", "[]", "{}", "[ ]", "{ }", "[1]", "[ 1 , 2 ]", "[[],{}]", "[true,false,null]",
        "{\"\":1}", "{\"a\":1,\"b\":2}", "{ \"a\" : [ ] }", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"", "\"\\\\\"", "\"\\\\\\\\\"", "\"\\\\\\\"\"",
        "\"\\ud83d\\ude00\"", "\"\\uD83D\\uDE00\"", "\"\\u0000\"", "\"\x7F\"", "\"\u00C2\u0080\"", "\"\u00DF\u00BF\"", "\"\u00E0\u00A0\u0080\"",
        "\"\u00ED\u009F\u00BF\"", "\"\u00EE\u0080\u0080\"", "\"\u00EF\u00BF\u00BF\"", "\"\u00F0\u0090\u0080\u0080\"", "\"\u00F4\u008F\u00BF\u00BF\"",
        "\u00EF\u00BB\u00BF1", "[{\"a\":1},{\"a\":1}]", "{\"a\":{\"a\":{}}}");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Accepts(string text) => Assert.Equal(default, JsonTexts.ErrorOf(JsonTexts.Bytes(text)));

    public static TheoryData<string, JsonSyntaxErrorCode, int> Refused => new()
    {
        { "", Empty, 0 }, { " \n", Empty, 2 }, { "\u00EF\u00BB\u00BF", Empty, 3 },

        { "[", UnexpectedEnd, 1 }, { "[1", UnexpectedEnd, 2 }, { "[1,", UnexpectedEnd, 3 }, { "[1, ", UnexpectedEnd, 4 }, { "{", UnexpectedEnd, 1 },
        { "{\"a\"", UnexpectedEnd, 4 }, { "{\"a\":", UnexpectedEnd, 5 }, { "{\"a\":1", UnexpectedEnd, 6 }, { "{\"a\":1,", UnexpectedEnd, 7 },
        { "\"", UnexpectedEnd, 1 }, { "\"abc", UnexpectedEnd, 4 }, { "\"a\\", UnexpectedEnd, 3 }, { "\"a\\\"", UnexpectedEnd, 4 }, { "\"\\u12", UnexpectedEnd, 5 },
        { "tru", UnexpectedEnd, 3 }, { "-", UnexpectedEnd, 1 }, { "1.", UnexpectedEnd, 2 }, { "1e", UnexpectedEnd, 2 }, { "1e+", UnexpectedEnd, 3 },

        { "[:]", UnexpectedByte, 1 }, { "[,1]", UnexpectedByte, 1 }, { "[1,,2]", UnexpectedByte, 3 }, { "{\"a\":,}", UnexpectedByte, 5 },
        { "{\"a\":}", UnexpectedByte, 5 }, { "]", UnexpectedByte, 0 }, { "}", UnexpectedByte, 0 }, { ",", UnexpectedByte, 0 }, { "'a'", UnexpectedByte, 0 },
        { "[1 : 2]", UnexpectedByte, 3 }, { "{\"a\":1:2}", UnexpectedByte, 6 }, { "/* */ 1", UnexpectedByte, 0 }, { "\f1", UnexpectedByte, 0 },
        { "\u00C2\u00A01", UnexpectedByte, 0 }, { "\v", UnexpectedByte, 0 }, { "[1\u00C2\u00A0]", UnexpectedByte, 2 }, { "\0", UnexpectedByte, 0 },
        { "[1//\n]", UnexpectedByte, 2 },

        { "1 2", TrailingContent, 2 }, { "[]]", TrailingContent, 2 }, { "{} {}", TrailingContent, 3 }, { "null,", TrailingContent, 4 }, { "\"a\"b", TrailingContent, 3 },

        { "[1,]", TrailingComma, 2 }, { "[1 , ]", TrailingComma, 3 }, { "{\"a\":1,}", TrailingComma, 6 }, { "[[1,]]", TrailingComma, 3 },

        { "{a:1}", NameExpected, 1 }, { "{1:1}", NameExpected, 1 }, { "{'a':1}", NameExpected, 1 }, { "{,}", NameExpected, 1 }, { "{:1}", NameExpected, 1 },
        { "{\"a\":1,b:2}", NameExpected, 7 }, { "{\"a\":1,,\"b\":2}", NameExpected, 7 }, { "{null:1}", NameExpected, 1 }, { "{{}}", NameExpected, 1 }, { "{[]:1}", NameExpected, 1 },

        { "{\"a\"}", ColonExpected, 4 }, { "{\"a\" 1}", ColonExpected, 5 }, { "{\"a\",\"b\"}", ColonExpected, 4 }, { "{\"a\"=1}", ColonExpected, 4 },

        { "[1 2]", CommaExpected, 3 }, { "[\"a\"\"b\"]", CommaExpected, 4 }, { "{\"a\":1 \"b\":2}", CommaExpected, 7 }, { "[[][]]", CommaExpected, 3 },
        { "[1 true]", CommaExpected, 3 }, { "[{}{}]", CommaExpected, 3 }, { "[null\"a\"]", CommaExpected, 5 }, { "[\"a\"1]", CommaExpected, 4 },

        { "[1}", MismatchedBracket, 2 }, { "{\"a\":1]", MismatchedBracket, 6 }, { "[}", MismatchedBracket, 1 }, { "{]", MismatchedBracket, 1 },
        { "[{\"a\":[1}]]", MismatchedBracket, 8 }, { "[1,}", MismatchedBracket, 3 },

        { "01", InvalidNumber, 1 }, { "-01", InvalidNumber, 2 }, { "+1", InvalidNumber, 0 }, { ".5", InvalidNumber, 0 }, { "-.5", InvalidNumber, 1 },
        { "[1.]", InvalidNumber, 3 }, { "[1.e5]", InvalidNumber, 3 }, { "[1e]", InvalidNumber, 3 }, { "[1e+]", InvalidNumber, 4 }, { "[-]", InvalidNumber, 2 },
        { "1.2.3", InvalidNumber, 3 }, { "0x10", InvalidNumber, 1 }, { "1a", InvalidNumber, 1 }, { "-Infinity", InvalidNumber, 1 }, { "1-2", InvalidNumber, 1 },
        { "1e5.5", InvalidNumber, 3 }, { "1_000", InvalidNumber, 1 }, { "--1", InvalidNumber, 1 }, { "00", InvalidNumber, 1 }, { "1e5e5", InvalidNumber, 3 },

        { "nul", UnexpectedEnd, 3 }, { "[nul]", InvalidLiteral, 4 }, { "True", InvalidLiteral, 0 }, { "truth", InvalidLiteral, 3 }, { "nullx", InvalidLiteral, 4 },
        { "NaN", InvalidLiteral, 0 }, { "Infinity", InvalidLiteral, 0 }, { "undefined", InvalidLiteral, 0 }, { "[falsy]", InvalidLiteral, 5 }, { "true1", InvalidLiteral, 4 },

        { "\"\\x\"", InvalidEscape, 1 }, { "\"\\'\"", InvalidEscape, 1 }, { "\"\\u12G4\"", InvalidEscape, 1 }, { "\"\\u\"", InvalidEscape, 1 }, { "\"ab\\a\"", InvalidEscape, 3 },
        { "\"\\U0041\"", InvalidEscape, 1 }, { "\"\\\n\"", InvalidEscape, 1 }, { "\"\\u 123\"", InvalidEscape, 1 }, { "\"\\0\"", InvalidEscape, 1 }, { "\"\\\u00C3\u00A9\"", InvalidEscape, 1 },

        { "\"a\nb\"", ControlCharacter, 2 }, { "\"\t\"", ControlCharacter, 1 }, { "\"\0\"", ControlCharacter, 1 }, { "\"\x1F\"", ControlCharacter, 1 },

        { "\"\\ud83d\"", LoneSurrogate, 1 }, { "\"\\ude00\"", LoneSurrogate, 1 }, { "\"\\ud83dx\"", LoneSurrogate, 1 }, { "\"\\ud83d\\n\"", LoneSurrogate, 1 },
        { "\"\\ud83d\\ud83d\\ude00\"", LoneSurrogate, 1 }, { "\"\\ud83d\\u0041\"", LoneSurrogate, 1 }, { "\"\\ud83d\\ude00\\ude00\"", LoneSurrogate, 13 },
        { "\"\\uDFFF\"", LoneSurrogate, 1 }, { "\"\\uDBFF\\uE000\"", LoneSurrogate, 1 },

        { "\"\u0080\"", InvalidUtf8, 1 }, { "\"\u00C0\u0080\"", InvalidUtf8, 1 }, { "\"\u00C1\u00BF\"", InvalidUtf8, 1 }, { "\"\u00E0\u009F\u00BF\"", InvalidUtf8, 1 },
        { "\"\u00ED\u00A0\u0080\"", InvalidUtf8, 1 }, { "\"\u00F0\u008F\u00BF\u00BF\"", InvalidUtf8, 1 }, { "\"\u00F4\u0090\u0080\u0080\"", InvalidUtf8, 1 },
        { "\"\u00F5\u0080\u0080\u0080\"", InvalidUtf8, 1 }, { "\"\u00FF\"", InvalidUtf8, 1 }, { "\"\u00C3\"", InvalidUtf8, 1 }, { "\"a\u00E2\u0082\"", InvalidUtf8, 2 },
        { "\"\u00E2\u0082", InvalidUtf8, 1 }, { "\u0080", InvalidUtf8, 0 }, { "[1\u00C3]", InvalidUtf8, 2 }, { "1 \u00BF", InvalidUtf8, 2 },

        { "\u00FE\u00FF\01", NotUtf8Encoding, 0 }, { "\u00FF\u00FE1\0", NotUtf8Encoding, 0 }, { "{\0}\0", NotUtf8Encoding, 0 }, { "\0[\0]", NotUtf8Encoding, 0 },
        { "\0\0\u00FE\u00FF\0\0\01", NotUtf8Encoding, 0 }, { "\u00FF\u00FE\0\0001\0\0\0", NotUtf8Encoding, 0 }, { "\0\0\01", NotUtf8Encoding, 0 }, { "1\0\0\0", NotUtf8Encoding, 0 },

        { "{\"a\":1,\"a\":2}", DuplicateName, 7 }, { "{\"a\":1,\"\\u0061\":2}", DuplicateName, 7 }, { "{\"a\":1,\"b\":2,\"b\":3,\"a\":4}", DuplicateName, 13 },
        { "[{\"x\":{\"\":1,\"\":2}}]", DuplicateName, 12 }, { "{\"\\n\":1,\"\\u000A\":2}", DuplicateName, 8 }, { "{\"\u00C3\u00A9\":1,\"\\u00e9\":2}", DuplicateName, 8 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses(string text, JsonSyntaxErrorCode code, int offset) =>
        Assert.Equal(new JsonSyntaxError(code, offset), JsonTexts.ErrorOf(JsonTexts.Bytes(text)));

    /// <summary>Our own tables must not be wrong where System.Text.Json has an opinion: it checks all but surrogates, duplicates and encodings.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public void Refused_texts_are_refused_by_others_too(string text, JsonSyntaxErrorCode code, int offset)
    {
        _ = offset;
        if (code is LoneSurrogate or DuplicateName)
            return;
        Assert.False(SystemTextJson.Accepts(JsonTexts.Bytes(text)));
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var cases = Refused.Select(static row => row.Data.Item2).Concat([TooDeep, TooLong, None]);
        Assert.Empty(Enum.GetValues<JsonSyntaxErrorCode>().Except(cases));
    }

    [Fact]
    public void Depth_is_limited()
    {
        var options = new JsonIndexOptions { MaxDepth = 3 };
        Assert.Equal(default, JsonTexts.ErrorOf("[[[]]]"u8, options));
        Assert.Equal(new JsonSyntaxError(TooDeep, 3), JsonTexts.ErrorOf("[[[[]]]]"u8, options));
        Assert.Equal(new JsonSyntaxError(TooDeep, 12), JsonTexts.ErrorOf("{\"a\":{\"a\":[ [1]]}}"u8, options));
        Assert.Equal(new JsonSyntaxError(TooDeep, 0), JsonTexts.ErrorOf("{}"u8, new JsonIndexOptions { MaxDepth = 0 }));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void Deep_nesting_costs_no_call_stack(int depth)
    {
        var open = JsonTexts.Bytes(new string('[', depth));
        var closed = JsonTexts.Bytes(new string('[', depth) + new string(']', depth));
        var deep = new JsonIndexOptions { MaxDepth = depth };

        Assert.Equal(new JsonSyntaxError(TooDeep, 128), JsonTexts.ErrorOf(open));
        Assert.Equal(new JsonSyntaxError(TooDeep, 128), JsonTexts.ErrorOf(closed));
        Assert.Equal(new JsonSyntaxError(UnexpectedEnd, depth), JsonTexts.ErrorOf(open, deep));
        Assert.Equal(default, JsonTexts.ErrorOf(closed, deep));
    }

    [Fact]
    public void Length_is_limited()
    {
        var options = new JsonIndexOptions { MaxLength = 4 };
        Assert.Equal(default, JsonTexts.ErrorOf("1234"u8, options));
        Assert.Equal(new JsonSyntaxError(TooLong, 4), JsonTexts.ErrorOf("12345"u8, options));
    }

    [Fact]
    public void Duplicate_names_pass_where_they_are_allowed() =>
        Assert.Equal(default, JsonTexts.ErrorOf("""{"a":1,"a":2}"""u8, new JsonIndexOptions { AllowDuplicateNames = true }));

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(33)]
    [InlineData(10_000)]
    public void Duplicate_is_found_among_many_members(int count)
    {
        for (var later = 1; later < count; later += Math.Max(1, count / 7))
        {
            var names = Enumerable.Range(0, count).Select(i => $"\"name{(i == later ? later / 2 : i)}\":0").ToList();
            var offset = 1 + names.Take(later).Sum(static name => name.Length + 1);
            Assert.Equal(new JsonSyntaxError(DuplicateName, offset), JsonTexts.ErrorOf(JsonTexts.Utf8($"{{{string.Join(',', names)}}}")));
        }
    }
}
