using System.Text;
using CsCheck;
using Schemawright.Schema.Patterns;

namespace Schemawright.Schema.Tests.Patterns;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^abc$", "abc", true)]
    [InlineData("^abc$", "abc\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData("^x-", "x-own", true)]
    [InlineData("\\.json$", "a.json", true)]
    [InlineData("\\.json$", "a.jsonc", false)]
    [InlineData("^(on|off)$", "off", true)]
    [InlineData("^(on|off)$", "offf", false)]
    [InlineData("^[0-9]{3,5}$", "1234", true)]
    [InlineData("^[0-9]{3,5}$", "123456", false)]
    [InlineData("^a*ab$", "aaab", true)]
    [InlineData("^(?:ab)?c{2}$", "abcc", true)]
    [InlineData("^.$", "🐲", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^🐲*$", "🐲🐲", true)]
    [InlineData("^[🐲-🐵]$", "🐴", true)]
    [InlineData("^[^a]$", "🐲", true)]
    [InlineData("^\\u{1F432}\\uD83D\\uDC32$", "🐲🐲", true)]
    [InlineData("^\\d$", "߀", false)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\p{L}+$", "한글𝕏", true)]
    [InlineData("^\\p{General_Category=Lowercase_Letter}\\P{Lu}$", "aβ", true)]
    [InlineData("^\\cJ\\x41\\0$", "\nA\0", true)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "écat", true)]
    [InlineData("^(?=.*[0-9])(?!.*x)[a-z0-9]+$", "ab1", true)]
    [InlineData("^(?=.*[0-9])(?!.*x)[a-z0-9]+$", "ax1", false)]
    [InlineData("(?<=[a-z])[0-9]", "a1", true)]
    [InlineData("^(a)?\\1b$", "b", true)]
    [InlineData("^(?<n>.)\\k<n>$", "zz", true)]
    [InlineData("[]", "a", false)]
    [InlineData("[^]", "\n", true)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^[\\w-.]+$", "a-b.c", true)]
    [InlineData("", "anything", true)]
    [InlineData("^$", "", true)]
    [InlineData("^$", "a", false)]
    public void Patterns_match_as_the_standard_says(string pattern, string text, bool expected) =>
        Assert.Equal(expected, EcmaPattern.Compile(pattern)!.IsMatch(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("(", 0)]
    [InlineData("ab)", 2)]
    [InlineData("[a", 0)]
    [InlineData("a**", 2)]
    [InlineData("a{2,1}", 1)]
    [InlineData("\\", 0)]
    [InlineData("\\Z", 0)]
    [InlineData("\\a", 0)]
    [InlineData("(?i)a", 0)]
    [InlineData("(?P<n>a)", 0)]
    [InlineData("(?<n>a)(?<n>b)", 7)]
    [InlineData("\\k<n>", 0)]
    [InlineData("\\2(a)", 0)]
    [InlineData("[z-a]", 1)]
    [InlineData("\\p{Nonsense}", 0)]
    [InlineData("\\u{110000}", 0)]
    [InlineData("\\x4", 0)]
    [InlineData("^*", 0)]
    public void Other_texts_are_refused_at_their_place(string pattern, int position) => Assert.Equal(position, EcmaPattern.Check(pattern)?.Position);

    [Fact]
    public void Deep_nesting_is_refused() => Assert.NotNull(EcmaPattern.Check(new string('(', 10_000) + new string(')', 10_000)));

    [Theory]
    [InlineData("^DFR[0-9]{3}$")]
    [InlineData("^x-")]
    [InlineData("^(on|off)$")]
    [InlineData("^[^/]+/[^/]+$")]
    [InlineData("^(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?$")]
    public void Simple_patterns_need_no_regular_expression(string pattern) => Assert.IsType<LinearMatcher>(EcmaPattern.Compile(pattern));

    [Theory]
    [InlineData("^a*ab$")]
    [InlineData("a*b")]
    [InlineData("^(?!x)a")]
    public void Others_do(string pattern) => Assert.IsType<RegexMatcher>(EcmaPattern.Compile(pattern));

    /// <summary>Both ways to match give the same answer for every pattern that both can take.</summary>
    [Fact]
    public void Simple_patterns_match_like_regular_expressions()
    {
        var atom = Gen.OneOf("a", "b", "[ab]", "[^a]", ".", "é", "🐲", "(?:a|bb)", "(c)");
        var count = Gen.OneOf("", "", "", "?", "*", "+", "{2}", "{1,2}", "{0,3}");
        var parts = Gen.Select(atom, count, static (a, c) => a + c).Array[0, 4];
        var pattern = Gen.Select(Gen.OneOf("", "^"), parts, Gen.OneOf("", "$"), static (start, middle, end) => start + string.Concat(middle) + end);
        var text = Gen.OneOf("a", "b", "c", "é", "🐲", "\n").Array[0, 6].Select(static array => string.Concat(array));
        Gen.Select(pattern, text).Sample(static (pattern, text) =>
        {
            var parsed = EcmaPatternParser.Parse(pattern, out _)!;
            var utf8 = Encoding.UTF8.GetBytes(text);
            return !LinearPattern.TryExpand(parsed, out var lines)
                || new LinearMatcher(lines).IsMatch(utf8) == new RegexMatcher(DotNetPatternWriter.Write(parsed)).IsMatch(utf8);
        });
    }
}
