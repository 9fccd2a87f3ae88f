using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Codecs;

public class CollectionCodecTests
{
    [Fact]
    public void Lists_are_read_and_written()
    {
        Assert.True(CodecRun.TryRead<ValueList<int>, ListCodec<int, Int32Codec>>("[1, 2.0,\n3]", out var value));
        Assert.Equal([1, 2, 3], value);
        Assert.Equal("[1,2,3]", CodecRun.Write<ValueList<int>, ListCodec<int, Int32Codec>>(value));
        Assert.True(CodecRun.TryRead<ValueList<int>, ListCodec<int, Int32Codec>>("[]", out value));
        Assert.Same(ValueList<int>.Empty, value);
    }

    [Theory]
    [InlineData("[1,\"2\"]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_list_with_a_wrong_item_is_neither_valid_nor_read(string text)
    {
        Assert.False(CodecRun.Accepts<ValueList<int>, ListCodec<int, Int32Codec>>(text));
        Assert.False(CodecRun.TryRead<ValueList<int>, ListCodec<int, Int32Codec>>(text, out _));
    }

    [Fact]
    public void Nested_lists_skip_whole_items()
    {
        const string Text = "[[1,[2]],[],{\"a\":[1]}]";
        Assert.True(CodecRun.TryRead<ValueList<JsonValue>, ListCodec<JsonValue, JsonValueCodec>>(Text, out var value));
        Assert.Equal(3, value.Count);
        Assert.Equal(Text, CodecRun.Write<ValueList<JsonValue>, ListCodec<JsonValue, JsonValueCodec>>(value));
    }

    [Theory]
    [InlineData("[1,2]", true)]
    [InlineData("[1,2.0]", false)]
    [InlineData("[]", true)]
    public void A_list_keeps_its_text_where_every_item_does(string text, bool expected) =>
        Assert.Equal(expected, CodecRun.KeepsRawValue<ValueList<int>, ListCodec<int, Int32Codec>>(text));

    [Fact]
    public void Maps_keep_the_order_of_their_members()
    {
        const string Text = """{"b":1,"a":2,"":3}""";
        Assert.True(CodecRun.TryRead<ValueMap<int>, MapCodec<int, Int32Codec>>(Text, out var value));
        Assert.Equal(["b", "a", ""], value.Keys);
        Assert.Equal(Text, CodecRun.Write<ValueMap<int>, MapCodec<int, Int32Codec>>(value));
        Assert.True(CodecRun.KeepsRawValue<ValueMap<int>, MapCodec<int, Int32Codec>>(Text));
        Assert.False(CodecRun.KeepsRawValue<ValueMap<int>, MapCodec<int, Int32Codec>>("""{"b":1e0}"""));
        Assert.True(CodecRun.TryRead<ValueMap<int>, MapCodec<int, Int32Codec>>("{}", out value));
        Assert.Same(ValueMap<int>.Empty, value);
    }

    [Theory]
    [InlineData("""{"a":"b"}""")]
    [InlineData("[]")]
    public void A_map_with_a_wrong_member_is_neither_valid_nor_read(string text)
    {
        Assert.False(CodecRun.Accepts<ValueMap<int>, MapCodec<int, Int32Codec>>(text));
        Assert.False(CodecRun.TryRead<ValueMap<int>, MapCodec<int, Int32Codec>>(text, out _));
    }

    [Fact]
    public void A_map_whose_key_is_no_text_is_not_written() =>
        Assert.Throws<ArgumentException>(() => CodecRun.Write<ValueMap<int>, MapCodec<int, Int32Codec>>([new("\ud800", 1)]));

    [Fact]
    public void Nullable_codecs_add_null_and_nothing_else()
    {
        Assert.True(CodecRun.TryRead<int?, NullableValueCodec<int, Int32Codec>>("null", out var number) && number is null);
        Assert.True(CodecRun.TryRead<int?, NullableValueCodec<int, Int32Codec>>("5", out number) && number == 5);
        Assert.False(CodecRun.Accepts<int?, NullableValueCodec<int, Int32Codec>>("\"5\""));
        Assert.True(CodecRun.Accepts<int?, NullableValueCodec<int, Int32Codec>>("null"));
        Assert.True(CodecRun.KeepsRawValue<int?, NullableValueCodec<int, Int32Codec>>("null"));
        Assert.False(CodecRun.KeepsRawValue<int?, NullableValueCodec<int, Int32Codec>>("5.0"));
        Assert.Equal("null", CodecRun.Write<int?, NullableValueCodec<int, Int32Codec>>(null));
        Assert.Equal("5", CodecRun.Write<int?, NullableValueCodec<int, Int32Codec>>(5));

        Assert.True(CodecRun.TryRead<string?, NullableReferenceCodec<string, StringCodec>>("null", out var text) && text is null);
        Assert.True(CodecRun.TryRead<string?, NullableReferenceCodec<string, StringCodec>>("\"a\"", out text) && text == "a");
        Assert.False(CodecRun.Accepts<string?, NullableReferenceCodec<string, StringCodec>>("5"));
        Assert.Equal("null", CodecRun.Write<string?, NullableReferenceCodec<string, StringCodec>>(null));
        Assert.True(CodecRun.KeepsRawValue<string?, NullableReferenceCodec<string, StringCodec>>("null"));
    }
}
