using System.Text;
using CsCheck;
using Schemawright.Patterns;

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
    [InlineData("(?:^)?a(?:$)*", "a", true)]
    [InlineData("$^", "", true)]
    [InlineData("$^", "a", false)]
    [InlineData("(?:$^)|^b*b$", "ab", false)]
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
    public void Simple_patterns_are_linear(string pattern) => Assert.True(LinearPattern.TryExpand(EcmaPatternParser.Parse(pattern, out _)!, out _));

    [Theory]
    [InlineData("^DFR[0-9]{3}$", true)]
    [InlineData("^x-", true)]
    [InlineData("^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$", true)]
    [InlineData("^[a-z]{20}$", false)]
    public void Few_states_fit_into_a_vector(string pattern, bool fit) => Assert.Equal(fit, StateMachineBuilder.TryBuild(EcmaPatternParser.Parse(pattern, out _)!)!.IsShuffled);

    [Theory]
    [InlineData("^[ab]{3,}$", "aba", true)]
    [InlineData("^[ab]{3,}$", "abaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaaba", true)]
    [InlineData("^[ab]{3,}$", "abaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabac", false)]
    [InlineData("^[ab]{3,}$", "cbaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaa", false)]
    [InlineData("c", "abaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabac", true)]
    [InlineData("c$", "cbaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaa", false)]
    [InlineData("", "", true)]
    public void Long_texts_take_several_rounds(string pattern, string text, bool expected) =>
        Assert.Equal(expected, StateMachineBuilder.TryBuild(EcmaPatternParser.Parse(pattern, out _)!)!.IsMatch(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("^a*ab$")]
    [InlineData("a*b")]
    [InlineData("^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$")]
    [InlineData("^\\p{L}+\\.$")]
    [InlineData("(^|/)x{1,60}($|/)")]
    public void Others_are_a_table_of_states(string pattern) => Assert.NotNull(StateMachineBuilder.TryBuild(EcmaPatternParser.Parse(pattern, out _)!));

    [Theory]
    [InlineData("^(?!x)a")]
    [InlineData("\\bcat")]
    [InlineData("(a)\\1")]
    [InlineData("^(?:[ab]*a[ab]{12}){2}")]
    [InlineData("^(?:a{1,100}){1,100}$")]
    public void What_looks_around_or_needs_too_many_states_is_left_to_regular_expressions(string pattern)
    {
        Assert.Null(StateMachineBuilder.TryBuild(EcmaPatternParser.Parse(pattern, out _)!));
        Assert.NotNull(EcmaPattern.Compile(pattern));
    }

    /// <summary>.NET 10 by itself loses the empty branch of each of them.</summary>
    [Theory]
    [InlineData("^(?:a{1,2}|){2}$")]
    [InlineData("^(?:a{1,2}||)+$")]
    [InlineData("^(?:a{1,2}|(?:)){2}$")]
    [InlineData("^(?:a{1,2}|b{0}){2}$")]
    [InlineData("^(?:a{1,2}|(?:(?:|))?){2}$")]
    [InlineData("^(?=a*$)(?:a{1,2}|){2}$")]
    [InlineData("^(c?)\\1(?:a{1,2}|){2}$")]
    public void Empty_branches_stay(string pattern)
    {
        var matcher = new RegexMatcher(DotNetPatternWriter.Write(EcmaPatternParser.Parse(pattern, out _)!));
        Assert.True(matcher.IsMatch(""u8));
        Assert.True(matcher.IsMatch("a"u8));
        Assert.False(matcher.IsMatch("b"u8));
    }

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

    /// <summary>Anchors in the middle, empty alternatives and repeated groups included.</summary>
    [Fact]
    public void Tables_of_states_match_like_regular_expressions()
    {
        var atom = Gen.OneOf("a", "b", "[ab]", "[^a]", ".", "é", "[é-🐲]", "\\W", "^", "$");
        var count = Gen.OneOf("", "", "", "?", "*", "+", "{2}", "{1,2}", "{0,3}");
        var sequence = Gen.Select(atom, count, static (a, c) => a is "^" or "$" ? a : a + c).Array[0, 3].Select(static parts => string.Concat(parts));
        var group = Gen.Select(sequence.Array[1, 3], count, static (branches, c) => $"(?:{string.Join('|', branches)}){c}");
        var pattern = Gen.Select(Gen.OneOf("", "^"), Gen.OneOf(sequence, group).Array[0, 4], Gen.OneOf("", "$"), static (start, middle, end) => start + string.Concat(middle) + end);
        var built = 0;
        var text = Gen.OneOf("a", "b", "c", "é", "字", "🐲", "\n").Array[0, 24].Select(static array => string.Concat(array));
        Gen.Select(pattern, text).Sample((pattern, text) =>
        {
            var parsed = EcmaPatternParser.Parse(pattern, out _)!;
            var utf8 = Encoding.UTF8.GetBytes(text);
            if (StateMachineBuilder.TryBuild(parsed) is not { } machine)
                return true; // Too many states; few patterns need them.
            Interlocked.Increment(ref built);
            return machine.IsMatch(utf8) == new RegexMatcher(DotNetPatternWriter.Write(parsed)).IsMatch(utf8);
        });
        Assert.InRange(built, 50, int.MaxValue);
    }

    /// <summary>A text is looked at in pieces; a table of few states, and one of many.</summary>
    [Theory]
    [InlineData("^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$", "ab-1.cd")]
    [InlineData("^(?:[a-z0-9.-]{7})+$", "ab-1.cd")]
    [InlineData("^(?:abcdefghijklmnopqrstuvwxyz)+$", "abcdefghijklmnopqrstuvwxyz")]
    public void A_text_of_any_length_is_read_to_its_end(string pattern, string part)
    {
        var machine = StateMachineBuilder.TryBuild(EcmaPatternParser.Parse(pattern, out _)!)!;
        for (var count = 1; count < 20; count++)
        {
            var text = string.Concat(Enumerable.Repeat(part, count));
            Assert.True(machine.IsMatch(Encoding.UTF8.GetBytes(text)));
            for (var place = 0; place <= text.Length; place++)
                Assert.False(machine.IsMatch(Encoding.UTF8.GetBytes(text.Insert(place, "_"))));
        }
    }

    [Fact]
    public void Every_code_point_has_its_bytes()
    {
        int[] bounds = [0, 0x41, 0x7F, 0x80, 0x3FF, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F432, 0xFFFFF, 0x10FFFF];
        foreach (var first in bounds)
        {
            foreach (var last in bounds.Where(bound => bound >= first))
            {
                var ranges = Utf8Ranges.Of(first, last).ToArray();
                foreach (var codePoint in bounds)
                {
                    var utf8 = Encoding.UTF8.GetBytes(char.ConvertFromUtf32(codePoint));
                    var isIn = Array.Exists(ranges, range => range.Length == utf8.Length && range.Zip(utf8).All(static pair => pair.First.First <= pair.Second && pair.Second <= pair.First.Last));
                    Assert.Equal(first <= codePoint && codePoint <= last, isIn);
                }
            }
        }
    }
}
