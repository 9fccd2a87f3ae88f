using CsCheck;
using Schemawright.Runtime.Tables;
using Schemawright.Serialization;

namespace Schemawright.Tests.Tables;

public class PropertyNamesTests
{
    [Fact]
    public void Names_are_found_in_any_order()
    {
        var names = new PropertyNames("name", "age", "", "é", "supportingText1", "supportingText2", "aVeryLongNameThatHasMoreThanSixteenBytes");
        for (var i = 0; i < names.Count; i++)
        {
            Assert.Equal(i, IndexOf(names, names[i].Value, 0));
            Assert.Equal(i, IndexOf(names, names[i].Value, i));
            Assert.Equal(i, IndexOf(names, names[i].Value, names.Count));
        }
    }

    [Theory]
    [InlineData("nam")]
    [InlineData("names")]
    [InlineData("Name")]
    [InlineData("name ")]
    [InlineData("aVeryLongNameThatHasMoreThanSixteenByteS")]
    [InlineData("aVeryLongNameTXatHasMoreThanSixteenBytes")]
    [InlineData("\u0000")]
    public void Other_names_are_not_found(string name)
    {
        var names = new PropertyNames("name", "aVeryLongNameThatHasMoreThanSixteenBytes");
        Assert.Equal(-1, IndexOf(names, name, 0));
    }

    [Fact]
    public void Escaped_names_are_the_names_that_they_stand_for()
    {
        var names = new PropertyNames("name", "a/b", new string('x', 300));
        Assert.Equal(0, IndexOfRaw(names, "n\\u0061me"));
        Assert.Equal(1, IndexOfRaw(names, "a\\/b"));
        Assert.Equal(2, IndexOfRaw(names, new string('x', 299) + "\\u0078"));
        Assert.Equal(-1, IndexOfRaw(names, new string('x', 400) + "\\u0078"));
        Assert.Equal(-1, IndexOfRaw(names, "n\\u0062me"));
    }

    [Theory]
    [InlineData("""{"b":1,"x":{"a":2},"c":[3]}""", -1, 2, 9, 0b110UL, false)]
    [InlineData("""{"a":1,"\u0062":2}""", 2, 4, -1, 0b011UL, true)]
    [InlineData("{}", -1, -1, -1, 0UL, true)]
    [InlineData("""["a"]""", -1, -1, -1, 0UL, true)]
    [InlineData("\"a\"", -1, -1, -1, 0UL, true)]
    public void Members_are_found_in_one_walk(string text, int a, int b, int c, ulong present, bool areAll)
    {
        var names = new PropertyNames("a", "b", "c");
        using var index = CodecRun.Build(text, out var utf8);
        var members = names.Find(index.Over(utf8), 0, stackalloc int[3]);
        Assert.Equal([a, b, c], [members[0], members[1], members[2]]);
        for (var mask = 0UL; mask < 8; mask++)
        {
            Assert.Equal((present & mask) == mask, members.Include(mask));
            Assert.Equal(areAll && (present | mask) == mask, members.AreWithin(mask));
        }
    }

    [Fact]
    public void Names_that_look_alike_are_told_apart()
    {
        string[] list = [.. Enumerable.Range(0, 500).Select(static number => $"beginning.{number:00000}.in the middle.the end")];
        var names = new PropertyNames(list);
        for (var i = 0; i < list.Length; i++)
        {
            Assert.Equal(i, IndexOf(names, list[i], 0));
            Assert.Equal(i, IndexOfRaw(names, "\\u0062" + list[i][1..]));
        }

        Assert.Equal(-1, IndexOf(names, "beginning.00500.in the middle.the end", 0));
    }

    [Fact]
    public void The_expected_position_moves_on_with_each_hit()
    {
        var names = new PropertyNames("a", "b", "c");
        using var index = CodecRun.Build("""{"b":1,"c":2,"x":3,"a":4}""", out var utf8);
        var json = index.Over(utf8);
        var next = 0;
        List<int> found = [];
        for (var name = 1; name < json.EndOf(0); name = json.After(name + 1))
        {
            found.Add(names.IndexOf(json, name, ref next));
            found.Add(next);
        }

        Assert.Equal([1, 2, 2, 3, -1, 3, 0, 1], found);
    }

    [Fact]
    public void Any_set_of_names_is_told_apart() => Gen.String[Gen.Char["ab\u00e9\ud55c"], 0, 20].HashSet[0, 60].Sample(static set =>
    {
        var list = set.ToArray();
        var half = list[..(list.Length / 2)];
        var names = new PropertyNames(half);
        for (var i = 0; i < list.Length; i++)
            Assert.Equal(i < half.Length ? i : -1, IndexOf(names, list[i], 0));
    });

    [Fact]
    public void Further_members_must_have_other_names()
    {
        var names = new PropertyNames("name");
        ValueMap<int> map = [new("nickname", 1)];
        Assert.Same(map, names.RequireOthers(map));
        Assert.Throws<ArgumentException>(() => names.RequireOthers<int>([new("name", 1)]));
        Assert.Throws<ArgumentException>(() => names.RequireOthers<int>([new("\ud800", 1)]));
        Assert.Throws<ArgumentNullException>(() => names.RequireOthers<int>(null!));
    }

    private static int IndexOf(PropertyNames names, string name, int next) => IndexOfRaw(names, System.Text.Json.JsonEncodedText.Encode(name, MinimalJsonEncoder.Instance).Value, next);

    private static int IndexOfRaw(PropertyNames names, string raw, int next = 0)
    {
        using var index = CodecRun.Build($$"""{"{{raw}}":0}""", out var utf8);
        var found = names.IndexOf(index.Over(utf8), 1, ref next);
        Assert.Equal(found, names.IndexOf(index.Over(utf8), 1));
        return found;
    }
}
