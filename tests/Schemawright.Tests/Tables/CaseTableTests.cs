using System.Text;
using Schemawright.Json;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Tables;

/// <summary>Cases that are ruled out are not asked, and all others are.</summary>
public sealed class CaseTableTests
{
    // 0: a circle, 1: a box, 2: any other kind, 3: points, 4: a list, 5: a string, 6: a string too, 7: null
    private static readonly CaseTable Table = new()
    {
        Objects = 0xF,
        Arrays = 0x10,
        Strings = 0x60,
        Nulls = 0x80,
        Discriminator = new("kind", 0x8, 0x4, ("circle", 0x5UL), ("box", 0x2UL)),
        Requirements = new(("r", 0x1UL), ("points", 0x8UL)),
    };

    [Theory]
    [InlineData("""{ "kind": "box" }""", "1")]
    [InlineData("""{ "r": 1, "kind": "circle" }""", "0 2")]
    [InlineData("""{ "kind": "circle" }""", "2")]
    [InlineData("""{ "kind": "c\u0069rcle" }""", "2")]
    [InlineData("""{ "kind": "other", "r": 1 }""", "2")]
    [InlineData("""{ "kind": 1 }""", "1 2")]
    [InlineData("""{ "kind": 1, "points": [], "\u0072": 1 }""", "0 1 2 3")]
    [InlineData("{}", "3")]
    [InlineData("[]", "4")]
    [InlineData("\"circle\"", "5 6")]
    [InlineData("1", "")]
    [InlineData("true", "")]
    [InlineData("null", "7")]
    public void Cases_are_asked_that_a_value_may_belong_to(string json, string expected)
    {
        Asked.Numbers.Clear();
        using var index = JsonIndex.Rent();
        var utf8 = Encoding.UTF8.GetBytes(json);
        Assert.True(index.TryBuild(utf8, null, out _));
        Assert.Equal(-1, Table.First<Asked>(index.Over(utf8), 0));
        Assert.Equal(expected, string.Join(' ', Asked.Numbers));
    }

    [Theory]
    [InlineData("""{ "kind": "box" }""", -1, -1, 1, 1)]
    [InlineData("""{ "kind": "circle", "r": 1 }""", 2, 2, 2, 2)]
    [InlineData("""{ "kind": 1, "points": [] }""", 2, -1, 2, -1)]
    [InlineData("\"x\"", -1, -1, -1, -1)]
    [InlineData("1", -1, -1, -1, -1)]
    public void The_only_case_left_is_not_asked_before_it_is_read(string json, int first, int only, int firstToRead, int onlyToRead)
    {
        using var index = JsonIndex.Rent();
        var utf8 = Encoding.UTF8.GetBytes(json);
        Assert.True(index.TryBuild(utf8, null, out _));
        var indexed = index.Over(utf8);
        Assert.Equal(first, Table.First<TwoAndThree>(indexed, 0));
        Assert.Equal(only, Table.Only<TwoAndThree>(indexed, 0));
        Assert.Equal(firstToRead, Table.FirstToRead<TwoAndThree>(indexed, 0));
        Assert.Equal(onlyToRead, Table.OnlyToRead<TwoAndThree>(indexed, 0));
    }

    private readonly struct Asked : IUnionCases
    {
        public static List<int> Numbers { get; } = [];

        public static bool Accepts(in IndexedJson json, int node, int @case)
        {
            Numbers.Add(@case);
            return false;
        }
    }

    private readonly struct TwoAndThree : IUnionCases
    {
        public static bool Accepts(in IndexedJson json, int node, int @case) => @case is 2 or 3;
    }
}
