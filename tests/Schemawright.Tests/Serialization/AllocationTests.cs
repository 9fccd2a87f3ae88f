using System.Buffers;
using System.Text;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Serialization;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Serialization;

public class AllocationTests
{
    private static readonly byte[] PersonText = Encoding.UTF8.GetBytes(
        """{"name":"Min","age":7,"height":1.50,"tags":["a","b"],"born":"2024-02-29","group":"pull","nick":"n","marks":[1,2.50]}""");

    private static readonly byte[] QuantityText = Encoding.UTF8.GetBytes("""{"value":1.5,"form":"exact"}""");
    private static readonly byte[] NoteText = Encoding.UTF8.GetBytes("""{"text":"a","x":[1,{"y":null}]}""");

    [Fact]
    public void A_warm_verdict_allocates_nothing()
    {
        var holds = true;
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<Person>(PersonText)));
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<Quantity>(QuantityText)));
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<Note>(NoteText)));
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<RecordId>("\"abc-12\""u8)));
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<RatioTerms>("[1.0,2e0]"u8)));
        Assert.True(holds);
    }

    [Fact]
    public void A_warm_no_allocates_nothing_either()
    {
        var holds = false;
        Assert.Equal(0, Allocations.Of(() => holds |= JsonModel.IsValid<Person>("""{"name":"a","other":1}"""u8)));
        Assert.Equal(0, Allocations.Of(() => holds |= JsonModel.IsValid<Person>("{\"name\":"u8)));
        Assert.False(holds);
    }

    [Fact]
    public void Validating_a_valid_text_allocates_nothing()
    {
        var holds = true;
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.Validate<Person>(PersonText).IsValid));
        Assert.True(holds);
    }

    [Fact]
    public void Escaped_names_and_values_cost_no_memory()
    {
        var text = Encoding.UTF8.GetBytes("""{"n\u0061me":"\u0061b","gr\u006fup":"p\u0075ll","b\u006frn":"2024-0\u0032-29"}""");
        var holds = true;
        Assert.Equal(0, Allocations.Of(() => holds &= JsonModel.IsValid<Person>(text)));
        Assert.True(holds);
    }

    [Fact]
    public void Parsing_allocates_the_object_graph_alone()
    {
        var text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(PersonText).Replace("Min", new string('한', 8), StringComparison.Ordinal));
        var person = JsonModel.Parse<Person>(text);
        object? kept = null;

        // The same objects made by hand: the record, a long string, two lists with their arrays. The short strings have been read before.
        var graph = Allocations.Of(() => kept = person with { })
            + Allocations.Of(() => kept = new string('한', 8))
            + Allocations.Of(() => kept = ValueList.Wrap(new string[2]))
            + Allocations.Of(() => kept = ValueList.Wrap(new decimal[2]));
        Assert.Equal(graph, Allocations.Of(() => kept = JsonModel.Parse<Person>(text)));
        Assert.NotNull(kept);
    }

    [Fact]
    public void Writing_to_a_warm_writer_allocates_nothing()
    {
        var person = JsonModel.Parse<Person>("""{"name":"a","age":1.0,"height":1.50,"born":"2024-02-29","marks":[1e0]}"""u8);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, JsonWriting.Compact);
        Assert.Equal(0, Allocations.Of(() =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            JsonModel.WriteTo(writer, person);
            writer.Flush();
        }));
        Assert.True(buffer.WrittenCount > 0);
    }

    [Fact]
    public void Text_is_the_only_memory_that_ToUtf8Json_takes()
    {
        var person = JsonModel.Parse<Person>(PersonText);
        var length = JsonModel.ToUtf8Json(person).Length;
        object? kept = null;
        Assert.Equal(Allocations.Of(() => kept = new byte[length]), Allocations.Of(() => kept = JsonModel.ToUtf8Json(person)));
        Assert.NotNull(kept);
    }

    [Fact]
    public void An_index_is_given_back_after_use()
    {
        Assert.True(JsonModel.IsValid<Person>(PersonText));
        Assert.Equal(0, Allocations.Of(static () => JsonIndex.Rent().Dispose()));
    }
}
