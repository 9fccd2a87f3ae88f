using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Values;

public class UnionValueTests
{
    [Fact]
    public void A_value_belongs_to_its_case_alone()
    {
        var value = UnionValue.Of(1, "a");
        Assert.Equal(1, value.Case);
        Assert.Equal("a", value.Get<string>());
        Assert.True(value.TryGet<string, StringCodec>(1, out var text));
        Assert.Equal("a", text);
        Assert.False(value.TryGet<string, StringCodec>(0, out _));
        Assert.Equal("\"a\"", CodecRun.Written(value.Write<string, StringCodec>));
        Assert.Throws<ArgumentNullException>(() => UnionValue.Of<string>(0, null!));
    }

    [Theory]
    [InlineData("1", 0, "1")]
    [InlineData("1.0", 0, "1.0")]
    [InlineData("[ 1 ]", -1, null)]
    [InlineData("\"a\"", -1, null)]
    public void A_number_is_read_and_keeps_its_text(string json, int @case, string? written)
    {
        var isRead = TryRead<int, Int32Codec>(json, 0, keepsJson: false, out var value);
        Assert.Equal(written is not null, isRead);
        if (!isRead)
            return;
        Assert.Equal(@case, value.Case);
        Assert.Equal(1, value.Get<int>());
        Assert.Equal(written, CodecRun.Written(value.Write<int, Int32Codec>));
    }

    [Fact]
    public void Other_cases_have_views_only_where_the_JSON_is_kept()
    {
        Assert.True(TryRead<int, Int32Codec>("1", 0, keepsJson: true, out var kept));
        Assert.True(kept.TryGet<double, DoubleCodec>(1, out var view));
        Assert.Equal(1.0, view);
        Assert.False(kept.TryGet<string, StringCodec>(2, out _));

        Assert.True(TryRead<int, Int32Codec>("1", 0, keepsJson: false, out var alone));
        Assert.False(alone.TryGet<double, DoubleCodec>(1, out _));
    }

    [Fact]
    public void What_the_type_cannot_hold_is_kept_compared_and_told()
    {
        Assert.True(TryRead<decimal, DecimalCodec>("1e400", 0, keepsJson: false, out var value));
        Assert.Equal("1e400", CodecRun.Written(value.Write<decimal, DecimalCodec>));
        Assert.Equal("1e400", Assert.Throws<ValueNotRepresentableException>(() => value.Get<decimal>()).Json.ToString());
        Assert.Throws<ValueNotRepresentableException>(() => value.TryGet<decimal, DecimalCodec>(0, out _));

        Assert.True(TryRead<decimal, DecimalCodec>("10e399", 0, keepsJson: false, out var same));
        Assert.True(TryRead<decimal, DecimalCodec>("1e401", 0, keepsJson: false, out var other));
        Assert.True(value == same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(value != other);
    }

    [Fact]
    public void Values_are_equal_by_case_and_value_whatever_their_text()
    {
        Assert.True(TryRead<decimal, DecimalCodec>("1.0", 0, keepsJson: true, out var read));
        Assert.Equal(UnionValue.Of(0, 1m), read);
        Assert.Equal(UnionValue.Of(0, 1m).GetHashCode(), read.GetHashCode());
        Assert.NotEqual(UnionValue.Of(1, 1m), read);
        Assert.NotEqual(UnionValue.Of(0, 2m), read);
        Assert.False(read.Equals("1.0"));
    }

    [Fact]
    public void A_union_that_decides_itself_takes_or_refuses_a_value()
    {
        Assert.Equal(new RecordId("abc-12"), UnionValue.Convert<RecordId, string, StringCodec>("abc-12"));
        var refused = Assert.Throws<ArgumentException>(() => UnionValue.Convert<RecordId, string, StringCodec>("abc"));
        Assert.Contains("\"abc\" is not a valid RecordId", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => UnionValue.Convert<RecordId, int, Int32Codec>(1));
        Assert.Throws<ArgumentNullException>(() => UnionValue.Convert<RecordId, string, StringCodec>(null!));
    }

    private static bool TryRead<T, TCodec>(string json, int @case, bool keepsJson, out UnionValue value)
        where TCodec : IJsonCodec<T>
    {
        using var index = CodecRun.Build(json, out var utf8);
        return UnionValue.TryRead<T, TCodec>(index.Over(utf8), 0, @case, out value, keepsJson);
    }
}
