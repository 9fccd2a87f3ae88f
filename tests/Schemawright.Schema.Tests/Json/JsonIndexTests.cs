using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonIndexTests
{
    [Fact]
    public void Nodes_stand_in_document_order_with_links_counts_and_lengths()
    {
        var nodes = JsonTexts.Read(""" {"a": [1, -2.5e3, "x\n"], "b": {}, "c": null} """, static (in json) =>
        {
            var list = new List<string>();
            for (var node = 0; node < json.NodeCount; node++)
                list.Add(Describe(json, node));
            return list;
        });

        Assert.Equal(
            [
                """Object {"a": [1, -2.5e3, "x\n"], "b": {}, "c": null} 3 to 12""",
                "String \"a\"",
                """Array [1, -2.5e3, "x\n"] 3 to 6""",
                "Number 1 plain",
                "Number -2.5e3",
                """String "x\n" escaped""",
                "End",
                "String \"b\"",
                "Object {} 0 to 9",
                "End",
                "String \"c\"",
                "Null null",
                "End",
            ],
            nodes);
    }

    [Fact]
    public void Byte_order_mark_is_skipped_and_offsets_count_it()
    {
        Assert.Equal(3, JsonTexts.Read(JsonTexts.Bytes("\u00EF\u00BB\u00BF[]"), static (in json) => json.StartOf(0)));
    }

    [Fact]
    public void Walking_visits_members_and_items()
    {
        var names = JsonTexts.Read("""{"a":{"x":[1,[2]]},"b":3}""", static (in json) =>
        {
            var list = new List<string>();
            for (var name = 1; name < json.EndOf(0); name = json.After(name + 1))
                list.Add(JsonStrings.GetString(json, name));
            return list;
        });

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void Indexes_can_be_rented_while_others_are_in_use()
    {
        var indexes = Enumerable.Range(0, 20).Select(_ => JsonIndex.Rent()).ToList();
        var texts = indexes.Select((_, i) => JsonTexts.Utf8($"[{string.Join(',', Enumerable.Repeat(i, i + 1))}]")).ToList();
        for (var i = 0; i < indexes.Count; i++)
            Assert.True(indexes[i].TryBuild(texts[i], null, out _));

        for (var i = 0; i < indexes.Count; i++)
            Assert.Equal(i + 1, indexes[i].Over(texts[i]).CountOf(0));
        indexes.ForEach(static index => index.Dispose());
        Assert.Equal(20, Enumerable.Range(0, 20).Select(_ => JsonIndex.Rent()).Distinct().Count());
    }

    [Fact]
    public void Disposed_index_refuses_to_be_used()
    {
        var index = JsonIndex.Rent();
        index.Dispose();
        index.Dispose();
        Assert.Throws<ObjectDisposedException>(() => index.TryBuild("1"u8, null, out _));
        Assert.Throws<ObjectDisposedException>(() => index.Over("1"u8).NodeCount);
        Assert.Throws<ObjectDisposedException>(() => index.ToArray());
        using var first = JsonIndex.Rent();
        using var second = JsonIndex.Rent();
        Assert.NotSame(first, second);
    }

    [Fact]
    public void Copied_tokens_outlive_the_index()
    {
        var text = JsonTexts.Utf8("[1,2]");
        JsonToken[] tokens;
        using (var index = JsonIndex.Rent())
        {
            Assert.True(index.TryBuild(text, null, out _));
            tokens = index.ToArray();
        }

        Assert.Equal(2, new IndexedJson(text, tokens).CountOf(0));
    }

    [Fact]
    public void Warm_build_allocates_nothing()
    {
        var small = JsonTexts.Utf8("""{"a":[1,2,{"b":"\u00e9","c":null}],"d":"long enough to be no short string","e":1.5}""");
        var large = JsonTexts.Utf8($"[{string.Join(',', Enumerable.Repeat("{\"a\":[1,2]}", 50_000))}]");
        var manyMembers = JsonTexts.Utf8($"{{{string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"n{i}\":{i}"))}}}");
        var longObjects = JsonTexts.Utf8($"[{string.Join(',', Enumerable.Repeat($"{{{string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"n{i}\":[{i},{{\"a\":1,\"b\":2}}]"))}}}", 3_000))}]");
        for (var i = 0; i < 3; i++)
            BuildAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            BuildAll();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void BuildAll()
        {
            Build(small);
            Build(large);
            Build(manyMembers);
            Build(longObjects);
        }

        static void Build(byte[] text)
        {
            using var index = JsonIndex.Rent();
            using var nested = JsonIndex.Rent();
            if (!index.TryBuild(text, null, out _) || !nested.TryBuild("[1]"u8, null, out _))
                throw new InvalidOperationException();
        }
    }

    private static string Describe(in IndexedJson json, int node)
    {
        var kind = json.KindOf(node);
        if (kind == JsonKind.End)
            return "End";

        var text = $"{kind} {System.Text.Encoding.UTF8.GetString(json.RawValue(node))}";
        return kind switch
        {
            JsonKind.Object or JsonKind.Array => $"{text} {json.CountOf(node)} to {json.EndOf(node)}",
            JsonKind.String when json.HasEscapes(node) => $"{text} escaped",
            JsonKind.Number when json.IsPlainInteger(node) => $"{text} plain",
            _ => text,
        };
    }
}
