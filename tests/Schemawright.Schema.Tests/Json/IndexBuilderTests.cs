using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Schemawright.Json;
using Schemawright.Json.Indexing;
using Schemawright.Json.Names;

namespace Schemawright.Schema.Tests.Json;

/// <summary>
/// All ways to build an index give what the scalar one gives: the same tokens, the same verdict, the same error. So does an index that leaves names to its
/// reader, who then asks about them.
/// </summary>
public sealed class IndexBuilderTests
{
    private static readonly IndexBuilderKind[] VectorKinds = [IndexBuilderKind.Quickest, IndexBuilderKind.Vector128, IndexBuilderKind.Vector256, IndexBuilderKind.Vector512];

    private static readonly JsonIndexOptions[] Options =
    [
        JsonIndexOptions.Default,
        new JsonIndexOptions { AllowDuplicateNames = true, MaxDepth = 4 },
    ];

    [Fact]
    public void Tables_of_right_and_wrong_texts_at_all_alignments()
    {
        var texts = JsonSyntaxErrorTests.Accepted.Select(static row => row.Data).Concat(JsonSyntaxErrorTests.Refused.Select(static row => row.Data.Item1)).ToList();
        foreach (var text in texts)
        {
            for (var before = 0; before <= 66; before++)
                AssertSame(JsonTexts.Bytes($"[\"{new string('x', before)}\",{text}]"));
            foreach (var before in new[] { 0, 1, 31, 62, 63, 64, 65 })
                AssertSame(JsonTexts.Bytes(new string(' ', before) + text));
            foreach (var behind in new[] { 1, 62, 63, 64, 65 })
                AssertSame(JsonTexts.Bytes($"{text}{new string(' ', behind)}"));
        }
    }

    [Fact]
    public void Random_json() =>
        Gen.Select(JsonTextGenerator.Value, Gen.Int, Gen.Int[0, 70]).Sample(
            static (value, seed, before) =>
            {
                AssertSame(JsonTexts.Utf8(new string('\n', before) + value.ToJsonString()));
                AssertSame(JsonTexts.Utf8(JsonTextGenerator.Rewrite(value, new Random(seed), change: false)));
            },
            iter: 150);

    [Fact]
    public void Mutated_json() =>
        Gen.Select(JsonTextGenerator.Value, Gen.Int).Sample(
            static (value, seed) =>
            {
                var random = new Random(seed);
                var text = JsonTexts.Utf8(JsonTextGenerator.Rewrite(value, random, change: false));
                for (var i = 0; i < 20; i++)
                    AssertSame(Mutate(text, random));
            },
            iter: 150);

    [Fact]
    public void Random_bytes_of_the_alphabet_that_matters()
    {
        const string alphabet = "{}[]{}[]::,,,\"\"\"\"\\\\ntu0123456789-+.eE truefalsnl\n \t\0\u001F\u007F\u0080\u00BF\u00C3\u00A9\u00E2\u00FF";
        Gen.Select(Gen.Int, Gen.Int[0, 300]).Sample(
            static (seed, length) =>
            {
                var random = new Random(seed);
                AssertSame(JsonTexts.Bytes(string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]))));
            },
            iter: 3_000);
    }

    [Fact]
    public void Random_symbols_that_are_nearly_grammar()
    {
        string[] symbols = ["{", "}", "[", "]", "{\"a\":", "\"a\":1,", "\"b\":", "1", ",", ":", "\"c\"", "true", "{}", "[]", " ", "[1,", ",2]", "\"a\":[]}", "\"d\":{}", "{\"e\":\"f\"}"];
        Gen.Select(Gen.Int, Gen.Int[0, 60]).Sample(
            (seed, length) =>
            {
                var random = new Random(seed);
                AssertSame(JsonTexts.Utf8(string.Concat(Enumerable.Range(0, length).Select(_ => symbols[random.Next(symbols.Length)]))));
            },
            iter: 3_000);
    }

    [Fact]
    public void Backslash_runs_and_escapes_across_block_borders()
    {
        string[] escapes = ["\\\\", "\\\"", "\\n", "\\u0041", "\\ud83d\\ude00", "\\ude00", "\\x", "\\u12", "\\", "\\\\\\"];
        foreach (var escape in escapes)
        {
            for (var before = 55; before <= 67; before++)
            {
                AssertSame(JsonTexts.Utf8($"[\"{new string('a', before)}{escape}\",1]"));
                AssertSame(JsonTexts.Utf8($"{{\"{new string('\\', before)}{escape}\":\"{new string('\\', 2 * before)}\"}}"));
            }
        }
    }

    [Fact]
    public void Long_strings_and_numbers_across_many_blocks()
    {
        for (var length = 50; length <= 600; length += 29)
        {
            AssertSame(JsonTexts.Utf8($"[\"{new string('x', length)}\",\"{new string('é', length)}\",{new string('7', length)},-0.{new string('3', length)}e5,{new string('1', length)}x]"));
            AssertSame(JsonTexts.Utf8($"[\"{new string('x', length)}\",\"{new string('é', length)}\",{new string('7', length)},-0.{new string('3', length)}e5]"));
            AssertSame(JsonTexts.Utf8($"{new string('[', length)}{new string(']', length)}"));
            AssertSame(JsonTexts.Utf8($"{string.Concat(Enumerable.Repeat("{\"a\":", length))}1{new string('}', length)}"));
            AssertSame(JsonTexts.Utf8($"[{string.Join(',', Enumerable.Repeat("[]", length))}]"));
            AssertSame(JsonTexts.Utf8($"[{string.Join(',', Enumerable.Repeat("1", length))}]"));
        }
    }

    [Fact]
    public void Repeated_names_in_objects_of_all_sizes()
    {
        Gen.Select(Gen.Int[2, 150], Gen.Int, Gen.Int[1, 40]).Sample(
            static (count, seed, length) =>
            {
                var random = new Random(seed);
                var names = Enumerable.Range(0, count).Select(i => $"{new string('n', length)}{i}{new string('m', random.Next(3) * 8)}").ToArray();
                AssertSame(Write(names));
                names[random.Next(1, count)] = names[0];
                AssertSame(Write(names));
                names[0] = names[0].Replace("n", "\\u006e", StringComparison.Ordinal);
                AssertSame(Write(names));

                byte[] Write(string[] members) => JsonTexts.Utf8(
                    $"{{{string.Join(',', members.Select(name => $"\"{name}\":{(random.Next(3) == 0 ? "{\"n0\":[{}],\"x\":1}" : "1")}"))}}}");
            },
            iter: 60);
    }

    /// <summary>Brackets that close and open again between, in one block of symbols or in several, up to the limit of four levels and beyond.</summary>
    [Fact]
    public void Brackets_around_the_limit_of_depth()
    {
        for (var before = 0; before < 70; before++)
        {
            for (var levels = 3; levels <= 6; levels++)
            {
                var inner = $"{new string('[', levels - 1)}{new string(']', levels - 1)}";
                AssertSame(JsonTexts.Utf8($"[{string.Concat(Enumerable.Repeat("[],", before))}{inner}]"));
                AssertSame(JsonTexts.Utf8($"[{string.Concat(Enumerable.Repeat("{},", before))}{inner},{{\"a\":1,\"b\":[{{\"a\":{{\"b\":1}}}}],\"a\":2}}]"));
            }
        }
    }

    /// <summary>Objects at all levels have the same names, before and behind the object in them.</summary>
    [Fact]
    public void Names_of_objects_in_objects()
    {
        for (var levels = 1; levels < 20; levels++)
        {
            for (var repeated = -1; repeated < levels; repeated++)
            {
                var text = new StringBuilder("1");
                for (var level = levels - 1; level >= 0; level--)
                    text.Insert(0, "{\"a\":1,\"bbbbbbbbbbbb\":[{\"c\":2},{\"c\":3,\"a\":4}],\"d\":").Append(level == repeated ? ",\"a\":5}" : ",\"e\":{\"a\":6},\"f\":7}");
                AssertSame(JsonTexts.Utf8($"[{text},{text}]"));
            }
        }
    }

    /// <summary>Such names have one signature: all eight bytes at both ends and in the middle are the same.</summary>
    [Fact]
    public void Names_that_differ_only_where_signatures_do_not_look()
    {
        for (var count = 2; count < 200; count += 13)
        {
            var names = Enumerable.Range(0, count).Select(static i => $"12345678{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}------87654321abcdefgh{i / 26:x}-----hgfedcba").ToArray();
            AssertSame(JsonTexts.Utf8($"{{{string.Join(',', names.Select(static name => $"\"{name}\":0"))}}}"));
            AssertSame(JsonTexts.Utf8($"{{{string.Join(',', names.Append(names[0]).Select(static name => $"\"{name}\":0"))}}}"));
        }
    }

    [Fact]
    public void Verdict_is_that_of_another_reader()
    {
        Gen.Select(JsonTextGenerator.Value, Gen.Int).Sample(
            static (value, seed) =>
            {
                var random = new Random(seed);
                var text = JsonTexts.Utf8(JsonTextGenerator.Rewrite(value, random, change: false));
                for (var i = 0; i < 10; i++, text = Mutate(text, random))
                {
                    var error = JsonTexts.ErrorOf(text, new JsonIndexOptions { AllowDuplicateNames = true });
                    if (error.Code != JsonSyntaxErrorCode.LoneSurrogate)
                        Assert.True(SystemTextJson.Accepts(text) == (error == default), $"{error} {Encoding.Latin1.GetString(text)}");
                }
            },
            iter: 400);
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0 when bytes.Count > 1:
                    bytes.RemoveAt(at);
                    break;
                case 1:
                    bytes.Insert(at, bytes[random.Next(bytes.Count)]);
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes[at] = (byte)"{}[]:,\"\\ \n0-e"[random.Next(13)];
                    break;
            }
        }

        return [.. bytes];
    }

    private static void AssertSame(byte[] text)
    {
        using var expected = JsonIndex.Rent();
        using var actual = JsonIndex.Rent();
        foreach (var options in Options)
        {
            var built = expected.TryBuildWith(IndexBuilderKind.Scalar, text, options, out var error);
            foreach (var kind in VectorKinds)
            {
                // The vector builder alone decides here: where it refuses, it must not be the scalar one that accepts.
                Assert.True(built == actual.TryBuildWithVectors(kind, text, options), $"{kind} {error}: {Encoding.Latin1.GetString(text)}");
                Assert.True(built == actual.TryBuildWith(kind, text, options, out var actualError) && error == actualError);
                Assert.True(
                    MemoryMarshal.AsBytes(expected.ToArray().AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(actual.ToArray().AsSpan())),
                    $"{kind}: {Encoding.Latin1.GetString(text)}");
            }
        }

        AssertSameWithUncheckedNames(text, expected, actual);
    }

    private static void AssertSameWithUncheckedNames(byte[] text, JsonIndex expected, JsonIndex actual)
    {
        var built = expected.TryBuild(text, null, out _);
        var accepts = actual.TryBuildWithUncheckedNames(text) && UniqueNames.AreInside(actual.OverUncheckedNames(text), 0);
        Assert.True(built == accepts, Encoding.Latin1.GetString(text));
    }
}
