namespace Schemawright.Tests.Collections;

public class ValueMapTests
{
    [Fact]
    public void Order_does_not_matter_for_equality_but_is_kept()
    {
        ValueMap<int> first = [new("a", 1), new("b", 2)];
        ValueMap<int> second = [new("b", 2), new("a", 1)];
        Assert.True(first == second);
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(["a", "b"], first.Keys);
        Assert.Equal([2, 1], second.Values);
    }

    [Fact]
    public void Values_and_keys_tell_maps_apart()
    {
        ValueMap<int> map = [new("a", 1)];
        Assert.True(map != [new("a", 2)]);
        Assert.True(map != [new("A", 1)]);
        Assert.True(map != [new("a", 1), new("b", 1)]);
        Assert.False(map == null);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Every_key_is_found_in_small_and_large_maps(int count)
    {
        var map = Enumerable.Range(0, count).Select(static i => KeyValuePair.Create($"key{i}", i)).ToValueMap();
        for (var i = 0; i < count; i++)
            Assert.Equal(i, map[$"key{i}"]);
        Assert.False(map.ContainsKey("key"));
        Assert.False(map.TryGetValue("other", out _));
        Assert.Throws<KeyNotFoundException>(() => map["other"]);
        Assert.Equal(count, map.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void A_key_that_occurs_twice_is_refused(int count)
    {
        var builder = new ValueMap<int>.Builder();
        for (var i = 0; i < count; i++)
            builder.Add($"key{i}", i);
        Assert.Throws<ArgumentException>(() => builder.Add("key1", 0));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!, 0));
        Assert.Equal(count, builder.ToMap().Count);
    }

    [Fact]
    public void Changes_give_new_maps()
    {
        ValueMap<int> map = [new("a", 1), new("b", 2)];
        Assert.Equal("{ a = 3, b = 2 }", map.SetItem("a", 3).ToString());
        Assert.Equal("{ a = 1, b = 2, c = 4 }", map.SetItem("c", 4).ToString());
        Assert.Equal("{ b = 2 }", map.Remove("a").ToString());
        Assert.Same(map, map.Remove("c"));
        Assert.Same(ValueMap<int>.Empty, map.Remove("a").Remove("b"));
        Assert.Equal("{ a = 1, b = 2 }", map.ToString());
        Assert.Equal("{ }", ValueMap<int>.Empty.ToString());
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        ValueMap<decimal> map = [new("i", -1.5m)];
        using (Culture.Of("fi-FI"))
            Assert.Equal("{ i = -1.5 }", map.ToString());
    }
}
