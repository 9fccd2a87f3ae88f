using System.Text;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Serialization;

public class JsonModelTests
{
    private const string Whole =
        """{"name":"Min 😀","age":7,"height":1.50,"tags":["a","b"],"born":"2024-02-29","group":"pull","nick":null,"marks":[1,2.50]}""";

    [Fact]
    public void A_model_is_read_member_by_member()
    {
        var person = JsonModel.Parse<Person>(Encoding.UTF8.GetBytes(Whole));
        Assert.Equal("Min 😀", person.Name);
        Assert.Equal(7, person.Age);
        Assert.Equal(1.50m, person.Height);
        Assert.Equal(["a", "b"], person.Tags!);
        Assert.Equal(new DateOnly(2024, 2, 29), person.Born);
        Assert.Equal(FactorGroup.Pull, person.Group);
        Assert.True(person.Nick.HasValue && person.Nick.Value is null);
        Assert.Equal([1m, 2.50m], person.Marks!);
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"name":"a","age":1.0,"height":1e2,"marks":[1E1,-0]}""")]
    [InlineData("""{"name":"a","age":1e0,"nick":"b"}""")]
    public void A_text_in_canonical_order_comes_back_byte_for_byte(string text)
    {
        var person = JsonModel.Parse<Person>(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, JsonModel.ToJson(person));
        Assert.Equal(Encoding.UTF8.GetBytes(text), JsonModel.ToUtf8Json(person));
        Assert.Equal(text, CodecRun.Written(writer => JsonModel.WriteTo(writer, person)));
    }

    [Fact]
    public void Members_in_another_order_are_written_in_the_order_of_the_schema()
    {
        var person = JsonModel.Parse<Person>("""{"age":1, "n\u0061me" : "a"}"""u8);
        Assert.Equal("""{"name":"a","age":1}""", JsonModel.ToJson(person));
    }

    [Fact]
    public void Indented_text_comes_back_byte_for_byte()
    {
        const string Text = "{\n  \"name\": \"a\",\n  \"age\": 1.0,\n  \"tags\": [],\n  \"marks\": [\n    1,\n    2e0\n  ]\n}";
        Assert.Equal(Text, JsonModel.ToJson(JsonModel.Parse<Person>(Encoding.UTF8.GetBytes(Text)), indented: true));
        Assert.Equal("[\n  1.0,\n  2e0\n]", JsonModel.ToJson(JsonModel.Parse<RatioTerms>("[1.0,2e0]"u8), indented: true));
    }

    [Fact]
    public void A_changed_member_loses_its_old_text_and_the_others_keep_theirs()
    {
        var person = JsonModel.Parse<Person>("""{"name":"a","age":1.0,"height":1e2}"""u8);
        Assert.Equal("""{"name":"a","age":2,"height":1e2}""", JsonModel.ToJson(person with { Age = 2 }));
        Assert.Equal("""{"name":"a","age":1,"height":1e2}""", JsonModel.ToJson(person with { Age = 1 }));
        Assert.Equal("""{"name":"b","age":1.0,"height":1e2}""", JsonModel.ToJson(person with { Name = "b" }));
    }

    [Fact]
    public void Models_with_equal_members_are_equal_whatever_their_texts_were()
    {
        var first = JsonModel.Parse<Person>("""{"name":"a","age":1.0,"tags":["x"]}"""u8);
        var second = new Person { Name = "a", Age = 1, Tags = ["x"] };
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second with { Nick = null });
    }

    [Fact]
    public void Unknown_members_survive_in_their_order()
    {
        const string Text = """{"text":"a","z":[1.0],"b":{"c":null}}""";
        var note = JsonModel.Parse<Note>(Encoding.UTF8.GetBytes(Text));
        Assert.Equal(["z", "b"], note.AdditionalProperties.Keys);
        Assert.Equal(Text, JsonModel.ToJson(note));
        Assert.Equal("""{"x":1}""", JsonModel.ToJson(new Note { AdditionalProperties = [new("x", JsonValue.From(1))] }));
        Assert.Throws<ArgumentException>(() => note with { AdditionalProperties = [new("text", JsonValue.Null)] });
    }

    [Fact]
    public void The_discriminator_chooses_the_case_wherever_it_stands()
    {
        Quantity exact = JsonModel.Parse<Quantity>("""{"value":1.50,"form":"exact"}"""u8);
        Quantity range = JsonModel.Parse<Quantity>("""{"form":"range","low":1,"high":2e0}"""u8);
        Assert.Equal(1.50m, Assert.IsType<ExactQuantity>(exact).Value);
        Assert.Equal("1..2", range.Match(static exact => "", static range => FormattableString.Invariant($"{range.Low}..{range.High:0}")));
        Assert.Equal("""{"form":"range","low":1,"high":2e0}""", JsonModel.ToJson(range));
        Assert.Equal(new ExactQuantity { Value = 1.5m }, exact);
        Assert.Equal("exact", exact.Form);
    }

    [Theory]
    [InlineData("""{"form":"exact","low":1,"high":2}""")]
    [InlineData("""{"form":"other","value":1}""")]
    [InlineData("""{"value":1}""")]
    [InlineData("""{"form":1,"value":1}""")]
    [InlineData("[]")]
    public void What_is_no_case_is_refused(string text)
    {
        Assert.False(JsonModel.IsValid<Quantity>(Encoding.UTF8.GetBytes(text)));
        Assert.False(JsonModel.TryParse<Quantity>(Encoding.UTF8.GetBytes(text), out _, out var report));
        Assert.NotEmpty(report.Errors);
    }

    [Fact]
    public void Named_values_and_positional_records()
    {
        var id = JsonModel.Parse<RecordId>("\"abc-12\""u8);
        Assert.Equal("abc-12", id);
        Assert.Equal(new RecordId("abc-12"), id);
        Assert.True(JsonModel.Parse<Topic>("\"food\""u8).IsKnown);
        Assert.False(JsonModel.Parse<Topic>("\"other\""u8).IsKnown);
        var (first, second) = JsonModel.Parse<RatioTerms>("[1, 2.5]"u8);
        Assert.Equal((1, 2.5m), (first, second));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        foreach (var name in new[] { "tr-TR", "fi-FI" })
        {
            using (Culture.Of(name))
                Assert.Equal(Whole, JsonModel.ToJson(JsonModel.Parse<Person>(Encoding.UTF8.GetBytes(Whole))));
        }
    }
}
