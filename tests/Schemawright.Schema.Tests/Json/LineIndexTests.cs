using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Schemawright.Json;
using Schemawright.Json.Indexing;

namespace Schemawright.Schema.Tests.Json;

/// <summary>An index of many lines has the tokens that the scalar builder gives each line on its own, moved by what stands before it; and there is none where any line has none.</summary>
public sealed class LineIndexTests
{
    private static readonly IndexBuilderKind[] VectorKinds = [IndexBuilderKind.Quickest, IndexBuilderKind.Vector128, IndexBuilderKind.Vector256, IndexBuilderKind.Vector512];

    private static readonly JsonIndexOptions[] Options =
    [
        JsonIndexOptions.Default,
        new JsonIndexOptions { AllowDuplicateNames = true, MaxDepth = 4 },
    ];

    /// <summary>Small values, so that one block of symbols has many of them, and some that go on over many blocks.</summary>
    private static readonly Gen<string> Line = Gen.OneOf(
        JsonTextGenerator.Value.Select(static value => value.ToJsonString()),
        Gen.Int[0, 11].Select(static i => ((string[])["1", "-2.5e3", "true", "null", "\"\"", "\"a\"", "[]", "{}", "{\"a\":1}", "[[1],2]", "{\"a\":{\"b\":[]}}", " [ 1 ] "])[i]),
        Gen.Int[0, 400].Select(static length => $"[{string.Join(',', Enumerable.Repeat("{\"a\":[]}", length))}]"),
        Gen.Int[0, 300].Select(static length => $"{{\"{new string('n', length)}\":\"{new string('é', length)}\\n\",\"m\":{new string('7', length + 1)}}}"));

    [Theory]
    [InlineData("1")]
    [InlineData("1\n2")]
    [InlineData("{\"a\":1}\r\n{\"a\":2}\r")]
    [InlineData("\uFEFF{\"a\":1}\n{\"a\":2}")]
    [InlineData(" [1 , 2]\t\n\t{ } ")]
    [InlineData("{\"a\":1}\n{\"a\":1}")]
    [InlineData("[[[[1]]]]\n[[[[1]]]]\n[[[[1]]]]")]
    public void Lines_that_are_values(string text)
    {
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuildLines(JsonTexts.Utf8(text), null));
        AssertSame(JsonTexts.Utf8(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("1\n")]
    [InlineData("\n1")]
    [InlineData("1\n\n2")]
    [InlineData("1\n \r\n2")]
    [InlineData("[1\n,2]")]
    [InlineData("[1\n2]")]
    [InlineData("[\n]")]
    [InlineData("{\"a\":\n1}")]
    [InlineData("{\"a\":1\n\"b\":2}")]
    [InlineData("1,2")]
    [InlineData("1,2\n3")]
    [InlineData("[1\n2],3")]
    [InlineData("[1\n2],[3\n4],5")]
    [InlineData("{\"a\":1},{\"a\":1}\n[1\n2]")]
    [InlineData("\"a\":1")]
    [InlineData("\"a\":1\n2")]
    [InlineData("\"a\n\"")]
    [InlineData("\"a\n\":1")]
    [InlineData("1 2\n3")]
    [InlineData("[1\n]2")]
    [InlineData("]\n[")]
    [InlineData("[1]\n[2")]
    [InlineData("1\n\uFEFF2")]
    [InlineData("{\"a\":1,\"a\":2}\n1")]
    public void Lines_of_which_one_is_no_value(string text)
    {
        using var index = JsonIndex.Rent();
        Assert.False(index.TryBuildLines(JsonTexts.Utf8(text), null));
        AssertSame(JsonTexts.Utf8(text));
    }

    [Fact]
    public void Tables_of_right_and_wrong_texts_between_lines()
    {
        foreach (var text in JsonSyntaxErrorTests.Accepted.Select(static row => row.Data).Concat(JsonSyntaxErrorTests.Refused.Select(static row => row.Data.Item1)))
        {
            foreach (var before in new[] { 0, 1, 7, 61, 62, 63, 64, 65, 130, 2046, 2047, 2048, 4090 })
            {
                AssertSame(JsonTexts.Bytes($"\"{new string('x', before)}\"\n{text}\n[1]"));
                AssertSame(JsonTexts.Bytes($"{string.Concat(Enumerable.Repeat("1\n", before / 2))}{text}"));
            }
        }
    }

    [Fact]
    public void Random_lines() =>
        Gen.Select(Line.Array[1, 40], Gen.Int).Sample(
            static (lines, seed) =>
            {
                var random = new Random(seed);
                var ending = random.Next(2) == 0 ? "\n" : "\r\n";
                var text = JsonTexts.Utf8(string.Join(ending, lines));
                AssertSame(text);
                for (var i = 0; i < 5; i++)
                    AssertSame(Mutate(text, random));
            },
            iter: 150);

    [Fact]
    public void Random_symbols_that_are_nearly_lines()
    {
        string[] symbols = ["{", "}", "[", "]", "{\"a\":", "\"a\":1,", "1", ",", ":", "\"c\"", "{}", "[]", " ", "\n", "\n", "}\n{", "]\n[", "1\n2", "\r\n", "[1,", ",2]", "{\"e\":\"f\"}\n", "[[]]\n", "é", "\"é\"\n"];
        Gen.Select(Gen.Int, Gen.Int[0, 90]).Sample(
            (seed, length) =>
            {
                var random = new Random(seed);
                AssertSame(JsonTexts.Utf8(string.Concat(Enumerable.Range(0, length).Select(_ => symbols[random.Next(symbols.Length)]))));
            },
            iter: 3_000);
    }

    /// <summary>A line feed at each place of a value that goes on over several blocks of symbols and of text.</summary>
    [Fact]
    public void Line_feeds_within_large_values()
    {
        var value = $"{{\"a\":[{string.Join(',', Enumerable.Repeat("{\"b\":[1,2],\"c\":\"d\"}", 9))}],\"e\":[[[]]]}}";
        for (var at = 0; at <= value.Length; at++)
        {
            var text = value.Insert(at, "\n");
            AssertSame(JsonTexts.Utf8($"{value}\n{text}\n{value}"));
            AssertSame(JsonTexts.Utf8($"[1]\n[2]\n{text}"));
        }
    }

    /// <summary>Characters of all lengths, and what is left of them when a byte is missing, where blocks of text that are read together end.</summary>
    [Fact]
    public void Characters_across_what_is_read_at_once()
    {
        foreach (var character in (string[])["é", "한", "\U0001F600", "\u00A0"])
        {
            for (var before = 2030; before < 2060; before++)
            {
                var text = JsonTexts.Utf8($"1\n\"{new string('x', before)}{character}\"\n[\"{new string('y', 4000)}{character}\"]");
                AssertSame(text);
                for (var missing = 0; missing < 4; missing++)
                    AssertSame([.. text[..(before + 3 + missing)], .. text[(before + 4 + missing)..]]);
            }
        }
    }

    [Fact]
    public void Lines_of_the_corpora()
    {
        var root = Corpora.Require("benchmark");
        foreach (var file in Directory.GetFiles(root, "instances.jsonl", SearchOption.AllDirectories))
        {
            var text = File.ReadAllBytes(file).AsSpan().TrimEnd((byte)'\n');
            for (var length = Math.Min(text.Length, 1 << 17); !text.IsEmpty && length > 0; length /= 8)
            {
                var end = text[..length].LastIndexOf((byte)'\n');
                AssertSame(text[..(end < 0 ? length : end)].ToArray());
            }
        }
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            if (random.Next(2) == 0)
                bytes.Insert(at, (byte)"{}[]:,\"\\ \n\r1"[random.Next(12)]);
            else
                bytes[at] = (byte)"{}[]:,\"\\ \n\n\u00E9"[random.Next(12)];
        }

        return [.. bytes];
    }

    private static void AssertSame(byte[] text)
    {
        using var actual = JsonIndex.Rent();
        foreach (var options in Options)
        {
            var expected = IndexOfLines(text, options);
            foreach (var kind in VectorKinds)
            {
                Assert.True(expected is not null == actual.TryBuildLinesWith(kind, text, options), $"{kind}: {Encoding.Latin1.GetString(text)}");
                if (expected is not null)
                    Assert.True(MemoryMarshal.AsBytes(expected.ToArray().AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(actual.ToArray().AsSpan())), $"{kind}: {Encoding.Latin1.GetString(text)}");
            }
        }
    }

    /// <summary>The tokens of all lines; null where one of them has none. A byte order mark is passed over in the first line only.</summary>
    private static List<JsonToken>? IndexOfLines(ReadOnlySpan<byte> text, JsonIndexOptions options)
    {
        using var index = JsonIndex.Rent();
        var tokens = new List<JsonToken>();
        var start = 0;
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            if (!index.TryBuildWith(IndexBuilderKind.Scalar, line, options, out _) || (start > 0 && line.StartsWith("\uFEFF"u8)))
                return null;

            var nodes = tokens.Count;
            var json = index.Over(line);
            for (var node = 0; node < json.NodeCount; node++)
            {
                var token = json.Tokens[node];
                var move = json.KindOf(node) switch { JsonKind.Object or JsonKind.Array => nodes, JsonKind.End => 0, _ => start };
                tokens.Add(new JsonToken(token.Start + (uint)start, token.Data + (uint)move));
            }

            start += line.Length + 1;
        }

        return tokens;
    }
}
