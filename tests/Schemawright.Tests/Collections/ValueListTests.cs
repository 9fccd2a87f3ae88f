namespace Schemawright.Tests.Collections;

public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal_and_hash_alike()
    {
        ValueList<string> first = ["a", "b"];
        var second = new[] { "a", "b" }.ToValueList();
        Assert.True(first == second);
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.False(first != second);
    }

    [Fact]
    public void Order_and_length_tell_lists_apart()
    {
        ValueList<int> list = [1, 2];
        Assert.NotEqual([2, 1], list);
        Assert.NotEqual([1], list);
        Assert.False(list.Equals(null));
        Assert.False(list == null);
        Assert.True((ValueList<int>?)null == null);
    }

    [Fact]
    public void An_empty_expression_is_the_empty_list()
    {
        ValueList<int> empty = [];
        Assert.Same(ValueList<int>.Empty, empty);
        Assert.Same(ValueList<int>.Empty, Array.Empty<int>().ToValueList());
    }

    [Fact]
    public void A_list_does_not_see_later_changes_of_what_it_was_made_from()
    {
        int[] source = [1, 2];
        var list = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Add_leaves_the_list_alone()
    {
        ValueList<int> list = [1];
        Assert.Equal([1, 2], list.Add(2));
        Assert.Equal([1], list);
    }

    [Fact]
    public void Walking_a_list_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        var sum = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var item in list)
                sum += item;
        }));
        Assert.True(sum > 0);
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        ValueList<decimal> list = [1.5m, -2m];
        using (Culture.Of("fi-FI"))
            Assert.Equal("[1.5, -2]", list.ToString());
    }

    [Fact]
    public void An_immutable_array_shares_the_items()
    {
        ValueList<int> list = [1, 2];
        Assert.Equal([1, 2], list.AsImmutableArray());
        Assert.Equal(2, list.AsSpan()[1]);
        Assert.Equal(2, list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }
}
