using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Serialization;

public class SystemTextJsonTests
{
    private static readonly Person Sample = new() { Name = "é😀", Age = 1, Group = FactorGroup.Push };

    [Fact]
    public void Plain_serialization_reads_and_writes_models()
    {
        var text = JsonSerializer.Serialize(new { who = Sample, many = new List<RecordId> { new("abc-12") }, group = FactorGroup.Pull });
        Assert.Contains("\"group\":\"pull\"", text, StringComparison.Ordinal);
        Assert.Contains("[\"abc-12\"]", text, StringComparison.Ordinal);
        Assert.Equal(Sample, JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(Sample)));
        Assert.Equal("\"pull\"", JsonSerializer.Serialize(FactorGroup.Pull));
        Assert.Equal(FactorGroup.Push, JsonSerializer.Deserialize<FactorGroup?>("\"push\""));
        Assert.Null(JsonSerializer.Deserialize<FactorGroup?>("null"));
        Assert.Null(JsonSerializer.Deserialize<Person>("null"));
    }

    [Fact]
    public void A_bad_value_is_a_JsonException_with_path_and_report()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Person>>("""[{"name":"a"},{"name":""}]"""));
        Assert.Equal("$[1]", exception.Path);
        Assert.Contains("(1,9) /name: ", exception.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FactorGroup>("\"none\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FactorGroup>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RecordId>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Note>("""{"x":{"a":1,"a":2}}"""));
    }

    [Fact]
    public void A_union_is_written_by_its_case()
    {
        Quantity quantity = new ExactQuantity { Value = 1.50m };
        var text = JsonSerializer.Serialize(quantity, JsonModels.Default.Options);
        Assert.Equal("""{"form":"exact","value":1.50}""", text);
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(text));
        Assert.Equal(quantity, JsonSerializer.Deserialize<ExactQuantity>(text));
        Assert.Equal(text, JsonSerializer.Serialize(quantity, JsonModel.TypeInfo<Quantity>()));
    }

    [Fact]
    public void The_metadata_of_a_model_needs_no_reflection()
    {
        var info = Person.JsonTypeInfo;
        Assert.Same(info, Person.JsonTypeInfo);
        Assert.Equal("""{"name":"é😀","age":1,"group":"push"}""", JsonSerializer.Serialize(Sample, info));
        Assert.Equal(Sample, JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(Sample, info), info));
    }

    [Fact]
    public void The_resolver_knows_models_and_lists_of_them()
    {
        var options = JsonModels.Default.Options;
        AssertRoundTrip<Person[]>([Sample, Sample], options);
        AssertRoundTrip<List<Person>>([Sample], options);
        AssertRoundTrip(ImmutableArray.Create<Quantity>(new ExactQuantity { Value = 1 }), options);
        AssertRoundTrip<ValueList<Person>>([Sample], options);
        AssertRoundTrip<ValueList<FactorGroup>>([FactorGroup.Pull], options);
        AssertRoundTrip<RecordId[]>([new("abc-12")], options);
        Assert.Null(JsonModels.Default.GetTypeInfo(typeof(string), options));
        Assert.Same(options, JsonModels.Default.Options);
        Assert.Equal("[{\"name\":\"a\"}]", JsonSerializer.Serialize([new Person { Name = "a" }], JsonModels.Default.TypeInfo<List<Person>>()));
        Assert.Throws<NotSupportedException>(() => JsonModels.Default.TypeInfo<List<string>>());
    }

    [Fact]
    public void The_resolver_combines_with_others()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(JsonModels.Default, new DefaultJsonTypeInfoResolver()) };
        Assert.Equal("""{"name":"a"}""", JsonSerializer.Serialize(new Person { Name = "a" }, options));
        Assert.Equal("[1]", JsonSerializer.Serialize(new[] { 1 }, options));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_options_allow_them()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        const string Text = """{ "name": "a", /* why */ "tags": ["x",], }""";
        Assert.Equal(new Person { Name = "a", Tags = ["x"] }, JsonSerializer.Deserialize<Person>(Text, options));
        Assert.Equal("{\"a\":1.0}", JsonSerializer.Deserialize<JsonValue>("{ \"a\": 1.0, }", options)!.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>(Text));
    }

    [Fact]
    public async Task Streams_give_models_one_by_one()
    {
        var texts = Enumerable.Range(0, 5000).Select(static i => $$"""{"name":"n{{i}}","age":{{i}}}""");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{string.Join(",\n", texts)}]"));
        var count = 0;
        await foreach (var person in JsonSerializer.DeserializeAsyncEnumerable(stream, Person.JsonTypeInfo, TestContext.Current.CancellationToken))
            Assert.Equal(count++, person!.Age);
        Assert.Equal(5000, count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Memory_in_pieces_gives_what_whole_memory_gives(int pieceLength)
    {
        var utf8 = Encoding.UTF8.GetBytes(""" [ {"name":"é😀","age":1,"group":"push"} , {"name":"a","tags":["x"]},{"name":"b"} ] """);
        var whole = new Utf8JsonReader(utf8);
        var pieces = new Utf8JsonReader(MemoryPieces.Split(utf8, pieceLength));
        var expected = JsonSerializer.Deserialize<List<Person>>(ref whole, JsonModels.Default.Options);
        Assert.Equal(expected, JsonSerializer.Deserialize<List<Person>>(ref pieces, JsonModels.Default.Options));
        Assert.Equal([Sample, JsonModel.Parse<Person>("""{"name":"a","tags":["x"]}"""u8), new Person { Name = "b" }], expected);
        Assert.Equal(whole.BytesConsumed, pieces.BytesConsumed);
    }

    [Theory]
    [InlineData("[{\"name\":\"a\"},{\"name\":\"b", "$[1]")]
    [InlineData("""[{"name":"a"},{"name":"b",}]""", "$[1]")]
    [InlineData("""[{"name":"a"},{"name":]}]""", "$[1]")]
    public void What_breaks_off_or_breaks_the_grammar_is_a_JsonException(string text, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Person>>(text, JsonModels.Default.Options)).Path);

    [Fact]
    public void An_undefined_enum_value_is_not_written() => Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((FactorGroup)7));

    private static void AssertRoundTrip<T>(T value, JsonSerializerOptions options)
        where T : IEnumerable
    {
        var text = JsonSerializer.Serialize(value, options);
        Assert.Equal(value.Cast<object>(), JsonSerializer.Deserialize<T>(text, options)!.Cast<object>());
    }
}
