namespace Schemawright.Tests.Values;

public class OptionalTests
{
    [Fact]
    public void Absent_null_and_a_value_are_three_states()
    {
        var absent = Optional<string?>.Absent;
        Optional<string?> missing = null;
        Optional<string?> value = "x";
        Assert.False(absent.HasValue);
        Assert.True(missing.HasValue);
        Assert.NotEqual(absent, missing);
        Assert.NotEqual(missing, value);
        Assert.Equal(default, absent);
        Assert.Null(missing.Value);
        Assert.Equal("x", value.Value);
        Assert.Null(absent.ValueOrDefault);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.False(absent.TryGetValue(out _));
        Assert.True(value.TryGetValue(out var text) && text == "x");
        Assert.Equal("(absent) (null) x", $"{absent} {missing} {value}");
    }

    [Fact]
    public void Equality_is_that_of_the_values()
    {
        Optional<decimal?> one = 1.0m;
        Assert.True(one == 1m);
        Assert.True(one != 2m);
        Assert.True(one != Optional<decimal?>.Absent);
        Assert.Equal(one.GetHashCode(), new Optional<decimal?>(1m).GetHashCode());
        Assert.True(one.Equals((object)new Optional<decimal?>(1m)));
        Assert.False(one.Equals((object)1m));
    }
}
