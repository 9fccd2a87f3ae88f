using CsCheck;
using Schemawright.Json;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("0", "-0.0e5")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("[1,2]", "[ 1.0 , 20e-1 ]")]
    [InlineData("""{"a":1,"b":[2]}""", """{"b":[2.0],"a":1}""")]
    [InlineData("""{"a":{"b":{},"c":[]}}""", """{"a":{"c":[],"b":{}}}""")]
    [InlineData("{}", "{ }")]
    [InlineData("null", "null")]
    public void Equal_values_are_equal_and_hash_alike(string first, string second) => JsonTexts.Read($"[{first},{second}]", static (in json) =>
    {
        var other = json.After(1);
        Assert.True(JsonEquality.AreEqual(json, 1, json, other));
        Assert.True(JsonEquality.AreEqual(json, other, json, 1));
        Assert.Equal(JsonEquality.GetHashCode(json, 1), JsonEquality.GetHashCode(json, other));
        Assert.False(JsonEquality.HasUniqueItems(json, 0));
        return 0;
    });

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("null", "false")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("[[1],[]]", "[[],[1]]")]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"b":1}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":[1]}}""")]
    [InlineData("\"a\"", "\"A\"")]
    public void Different_values_differ(string first, string second) => JsonTexts.Read($"[{first},{second}]", static (in json) =>
    {
        var other = json.After(1);
        Assert.False(JsonEquality.AreEqual(json, 1, json, other));
        Assert.False(JsonEquality.AreEqual(json, other, json, 1));
        Assert.True(JsonEquality.HasUniqueItems(json, 0));
        return 0;
    });

    [Fact]
    public void Shuffled_values_stay_equal_and_changed_ones_do_not()
    {
        Gen.Select(JsonTextGenerator.Value, Gen.Int).Sample(
            static (value, seed) =>
            {
                var shuffled = JsonTextGenerator.Rewrite(value, new Random(seed), change: false);
                var changed = JsonTextGenerator.Rewrite(value, new Random(seed), change: true);
                var (equal, alike, differs, unique) = JsonTexts.Read($"[{value.ToJsonString()},{shuffled},{changed}]", static (in json) =>
                {
                    var second = json.After(1);
                    var third = json.After(second);
                    return (JsonEquality.AreEqual(json, 1, json, second), JsonEquality.GetHashCode(json, 1) == JsonEquality.GetHashCode(json, second),
                        !JsonEquality.AreEqual(json, 1, json, third), JsonEquality.HasUniqueItems(json, 0));
                });
                Assert.True(equal && alike && differs && !unique, $"{value.ToJsonString()} {shuffled} {changed}");
            },
            iter: 200);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200_000)]
    public void Unique_items_of_large_arrays(int count)
    {
        var items = Enumerable.Range(0, count).Select(static i => (i % 3) switch { 0 => $"{i}", 1 => $"\"{i}\"", _ => $"{{\"a\":{i},\"b\":0}}" }).ToArray();
        Assert.True(IsUnique(items));
        items[^1] = items[count / 2] switch
        {
            ['{', ..] => $"{{\"b\":0.0,\"a\":{count / 2}}}",
            ['"', ..] => $"\"\\u003{(count / 2).ToString(System.Globalization.CultureInfo.InvariantCulture)[0]}{(count / 2).ToString(System.Globalization.CultureInfo.InvariantCulture)[1..]}\"",
            var number => number + ".0",
        };
        Assert.False(IsUnique(items));

        static bool IsUnique(string[] items) => JsonTexts.Read($"[{string.Join(',', items)}]", static (in json) => JsonEquality.HasUniqueItems(json, 0));
    }

    [Fact]
    public void Objects_of_many_members_in_another_order()
    {
        var members = Enumerable.Range(0, 50_000).Select(static i => $"\"member{i}\":{i}").ToArray();
        var first = $"{{{string.Join(',', members)}}}";
        Array.Reverse(members);
        var second = $"{{{string.Join(',', members)}}}";
        members[100] = "\"other\":1";
        var third = $"{{{string.Join(',', members)}}}";
        Assert.Equal((true, false), JsonTexts.Read($"[{first},{second},{third}]", static (in json) =>
        {
            var second = json.After(1);
            return (JsonEquality.AreEqual(json, 1, json, second), JsonEquality.AreEqual(json, 1, json, json.After(second)));
        }));
    }

    [Fact]
    public void Deep_values_cost_no_call_stack()
    {
        const int depth = 500_000;
        var deep = new string('[', depth) + new string(']', depth);
        var text = JsonTexts.Utf8($"[{deep},{deep}]");
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(text, new JsonIndexOptions { MaxDepth = depth + 1 }, out _));
        var json = index.Over(text);
        Assert.True(JsonEquality.AreEqual(json, 1, json, json.After(1)));
        Assert.Equal(JsonEquality.GetHashCode(json, 1), JsonEquality.GetHashCode(json, json.After(1)));
        Assert.False(JsonEquality.HasUniqueItems(json, 0));
    }
}
