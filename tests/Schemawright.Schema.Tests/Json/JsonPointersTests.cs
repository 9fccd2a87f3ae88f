using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonPointersTests
{
    private const string Document = """{"a":[1,{"b/c":2,"d~e":3}],"":4,"\u00e9":{"":[[5,6],7]},"0":8}""";

    [Theory]
    [InlineData("", "{")]
    [InlineData("/a", "[")]
    [InlineData("/a/0", "1")]
    [InlineData("/a/1/b~1c", "2")]
    [InlineData("/a/1/d~0e", "3")]
    [InlineData("/", "4")]
    [InlineData("/é//0/1", "6")]
    [InlineData("/é//1", "7")]
    [InlineData("/0", "8")]
    public void Resolves_what_it_names(string pointer, string start)
    {
        var (found, back) = JsonTexts.Read(Document, (in json) =>
        {
            Assert.True(JsonPointers.TryResolve(json, 0, pointer.AsSpan(), out var node));
            return (((char)json.Utf8[json.StartOf(node)]).ToString(), JsonPointers.PointerOf(json, node));
        });

        Assert.Equal(start, found);
        Assert.Equal(pointer, back);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("/b")]
    [InlineData("/a/2")]
    [InlineData("/a/01")]
    [InlineData("/a/-")]
    [InlineData("/a/+1")]
    [InlineData("/a/")]
    [InlineData("/a/99999999999999999999")]
    [InlineData("/a/0/0")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    [InlineData("/a/1/b/c")]
    [InlineData("/\uD800")]
    [InlineData("#/a")]
    public void Resolves_nothing_else(string pointer) => Assert.Equal(-1, JsonTexts.Read(Document, (in json) =>
    {
        Assert.False(JsonPointers.TryResolve(json, 0, pointer.AsSpan(), out var node));
        return node;
    }));

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(500)]
    public void Names_of_any_length_resolve(int length)
    {
        var name = new string('한', length);
        var found = JsonTexts.Read($$"""{"{{name[1..]}}":1,"{{name}}":2}""", (in json) =>
        {
            Assert.False(JsonPointers.TryResolve(json, 0, $"/{name}한", out _));
            return JsonPointers.TryResolve(json, 0, $"/{name}", out var node) ? json.StartOf(node) : -1;
        });
        Assert.Equal((6 * length) + 6, found);
    }

    [Fact]
    public void Resolves_from_any_value() => Assert.Equal("/a/1/b~1c", JsonTexts.Read(Document, (in json) =>
    {
        Assert.True(JsonPointers.TryResolve(json, 0, "/a", out var array));
        Assert.True(JsonPointers.TryResolve(json, array, "/1/b~1c", out var node));
        return JsonPointers.PointerOf(json, node);
    }));

    [Fact]
    public void Every_value_resolves_back_to_itself() => JsonTexts.Read(Document, (in json) =>
    {
        for (var node = 0; node < json.NodeCount; node++)
        {
            Assert.True(JsonPointers.TryResolve(json, 0, JsonPointers.PointerOf(json, node), out var found));
            if (json.KindOf(node) == JsonKind.End)
                Assert.Equal(node, json.EndOf(found));
            else
                Assert.True(found == node || (found == node + 1 && json.IsString(node)));
        }

        return 0;
    });
}
