using Schemawright.Runtime;

namespace Schemawright.Tests.Values;

public class RawValuesTests
{
    [Fact]
    public void Texts_are_kept_by_property_and_dropped_one_by_one()
    {
        var texts = Keep(default, 1, "1.0");
        texts = Keep(texts, 2, "[ 1e3 ]");
        Assert.Equal("1.0", Written(texts, 1));
        Assert.Equal("[1e3]", Written(texts, 2));
        Assert.Null(Written(texts, 0));

        var without = texts.Without(1);
        Assert.Null(Written(without, 1));
        Assert.Equal("[1e3]", Written(without, 2));
        Assert.Equal("1.0", Written(texts, 1));
        Assert.Null(Written(without.Without(2), 2));
        Assert.Null(Written(default, 1));
    }

    [Fact]
    public void The_last_text_of_a_property_counts()
    {
        var texts = Keep(Keep(default, 1, "1.0"), 1, "2.0");
        Assert.Equal("2.0", Written(texts, 1));
        Assert.Null(Written(texts.Without(1), 1));
    }

    [Fact]
    public void Texts_do_not_count_for_equality()
    {
        var texts = Keep(default, 1, "1.0");
        Assert.True(texts == default);
        Assert.False(texts != default);
        Assert.True(texts.Equals((object)default(RawValues)));
        Assert.Equal(0, texts.GetHashCode());
    }

    [Fact]
    public void A_value_that_its_type_cannot_hold_is_kept_compared_and_told()
    {
        var texts = Read("1e400", out var isValid);
        Assert.True(isValid);
        Assert.Equal("1e400", Written(texts, 1));
        Assert.True(texts.Has(1));
        Assert.False(texts.Has(2));
        Assert.Equal("1e400", Assert.Throws<ValueNotRepresentableException>(() => texts.GetOrThrow(1, 0m)).Json.ToString());
        Assert.Equal(5m, texts.GetOrThrow(2, 5m));

        Assert.Equal(texts, Read("10e399", out _));
        Assert.Equal(texts.GetHashCode(), Read("10e399", out _).GetHashCode());
        Assert.NotEqual(texts, Read("1e401", out _));
        Assert.NotEqual(texts, Read("1.0", out _));
        Assert.Equal(7m, texts.Without(1).GetOrThrow(1, 7m));
    }

    [Fact]
    public void A_value_that_is_not_valid_is_not_kept()
    {
        Assert.False(Read("\"a\"", out var isValid).Has(1));
        Assert.False(isValid);
    }

    private static RawValues Read(string text, out bool isValid)
    {
        using var index = CodecRun.Build(text, out var utf8);
        var texts = default(RawValues);
        isValid = RawValues.TryRead<decimal, Schemawright.Runtime.Codecs.DecimalCodec>(ref texts, 1, index.Over(utf8), 0, out _);
        return texts;
    }

    private static RawValues Keep(RawValues texts, int property, string text)
    {
        using var index = CodecRun.Build(text, out var utf8);
        RawValues.Keep(ref texts, property, index.Over(utf8), 0);
        return texts;
    }

    private static string? Written(RawValues texts, int property)
    {
        var wasWritten = false;
        var text = CodecRun.Written(writer => wasWritten = texts.TryWrite(writer, property));
        return wasWritten ? text : null;
    }
}
