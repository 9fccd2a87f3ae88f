using System.Text;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Serialization;

public class ModelReportTests
{
    [Theory]
    [InlineData("""{"name":""}""", 1, 9, "/name", "minLength")]
    [InlineData("{\n \"name\":\"a\",\n \"age\":\"1\"}", 3, 8, "/age", "type")]
    [InlineData("""{"age":1}""", 1, 1, "", "required")]
    [InlineData("""{"name":"a","tags":["x","x"]}""", 1, 20, "/tags", "uniqueItems")]
    [InlineData("""{"name":"a","born":"2023-02-29"}""", 1, 20, "/born", "format")]
    [InlineData("""{"name":"a","group":"none"}""", 1, 21, "/group", "enum")]
    [InlineData("""{"name":"a","nick":null}""", 1, 1, "", "dependentRequired")]
    public void One_cause_is_one_error_at_its_place(string text, int line, int column, string pointer, string keyword)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(JsonModel.TryParse<Person>(utf8, out var person, out var report));
        Assert.Null(person);
        var error = Assert.Single(report.Errors);
        Assert.Equal((line, column, pointer, keyword), (error.Line, error.Column, error.InstanceLocation, error.Keyword));
        Assert.Equal(report.ToString(), JsonModel.Validate<Person>(utf8).ToString());
        Assert.False(JsonModel.IsValid<Person>(utf8));
    }

    [Theory]
    [InlineData("{\"name\":\"a\",\n\"age\":3000000000}", "/age", 2, 7, "3000000000 is valid, but the C# type Int32 can't represent it exactly.")]
    [InlineData("{\"name\":\"a\",\"height\":1e29}", "/height", 1, 22, "1e29 is valid, but the C# type Decimal can't represent it exactly.")]
    [InlineData("{\"name\":\"a\",\"marks\":[1,1e-29]}", "/marks/1", 1, 24, "1e-29 is valid, but the C# type Decimal can't represent it exactly.")]
    public void A_valid_value_that_CSharp_can_not_hold_is_told_apart_from_an_invalid_one(string text, string pointer, int line, int column, string message)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(JsonModel.IsValid<Person>(utf8));
        Assert.True(JsonModel.Validate<Person>(utf8).IsValid);
        Assert.False(JsonModel.TryParse<Person>(utf8, out _, out var report));
        var error = Assert.Single(report.Errors);
        Assert.Equal((pointer, line, column, message), (error.InstanceLocation, error.Line, error.Column, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"name\":\"a\"")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"name\":\"a\"} x")]
    public void What_is_no_JSON_is_one_located_error(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(JsonModel.TryParse<Person>(utf8, out _, out var report));
        var error = Assert.Single(report.Errors);
        Assert.True(error.Line == 1 && error.Column >= 1 && error.Message.Length > 0);
        Assert.Equal(report.ToString(), JsonModel.Validate<Person>(utf8).ToString());
        Assert.False(JsonModel.IsValid<Person>(utf8));
    }

    [Fact]
    public void Deep_nesting_is_one_error_and_no_crash()
    {
        var utf8 = Encoding.UTF8.GetBytes("{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}");
        Assert.False(JsonModel.TryParse<Note>(utf8, out _, out var report));
        Assert.Single(report.Errors);
    }

    [Fact]
    public void An_exception_tells_the_first_errors()
    {
        var exception = Assert.Throws<JsonSchemaValidationException>(() => JsonModel.Parse<Person>("{\"name\":\"\",\n\"age\":true}"u8));
        Assert.Equal(2, exception.Report.Errors.Count);
        var lines = exception.Message.Split('\n');
        Assert.Equal("The JSON is not valid: 2 errors.", lines[0]);
        Assert.StartsWith("(1,9) /name: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("(2,7) /age: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_with_many_errors_tells_ten_and_counts_the_rest()
    {
        var items = string.Join(',', Enumerable.Range(0, 15).Select(static i => $"\"{i}\""));
        var exception = Assert.Throws<JsonSchemaValidationException>(() => JsonModel.Parse<Person>(Encoding.UTF8.GetBytes($"{{\"name\":\"a\",\"marks\":[{items}]}}")));
        Assert.Equal(15, exception.Report.Errors.Count);
        Assert.EndsWith("… and 5 more.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_over_several_members_are_for_Validate()
    {
        var person = new Person { Name = "a", Nick = "b" };
        var error = Assert.Single(JsonModel.Validate(person).Errors);
        Assert.Equal("dependentRequired", error.Keyword);
        Assert.True(JsonModel.Validate(person with { Age = 1 }).IsValid);
    }

    [Fact]
    public void A_model_names_its_schema_and_the_evaluator_agrees_with_it()
    {
        Assert.Equal("https://example.org/models.schema.json#/$defs/person", Person.Schema.Location);
        Assert.Equal(Person.Schema.Location, Person.Schema.ToString());
        Assert.Same(Person.Schema.Compiled, Person.Schema.Compiled);
        Assert.True(Person.Schema.Compiled.IsValid("""{"name":"a"}"""u8));
        Assert.False(Person.Schema.Compiled.IsValid("""{"name":1}"""u8));
    }
}
