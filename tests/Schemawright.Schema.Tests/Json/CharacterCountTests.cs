using CsCheck;
using Schemawright.Json.Indexing;

namespace Schemawright.Schema.Tests.Json;

public sealed class CharacterCountTests
{
    [Fact]
    public void Any_bytes_are_counted_as_one_by_one() => Gen.Byte.Array[0, 200].Sample(static bytes =>
    {
        Assert.Equal(bytes.Sum(static value => (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1), Utf16Lengths.Of(bytes));
        Assert.Equal(bytes.Count(static value => (value & 0xC0) != 0x80), Utf8Sequences.CountCodePoints(bytes));
    });

    [Fact]
    public void Every_byte_counts_alike_wherever_it_stands()
    {
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            for (var place = 0; place < 70; place += 3)
            {
                var bytes = Enumerable.Repeat((byte)'a', 70).ToArray();
                bytes[place] = (byte)value;
                var starts = (value & 0xC0) != 0x80;
                Assert.Equal(starts ? 70 : 69, Utf8Sequences.CountCodePoints(bytes));
                Assert.Equal((starts ? 70 : 69) + (value >= 0xF0 ? 1 : 0), Utf16Lengths.Of(bytes));
            }
        }
    }
}
