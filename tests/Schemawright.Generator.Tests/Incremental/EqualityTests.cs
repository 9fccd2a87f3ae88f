using Schemawright.Generator.Binding;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Incremental;

/// <summary>Results are equal exactly when their schemas mean the same code.</summary>
public class EqualityTests
{
    private const string Schema = """{ "type": "object", "properties": { "a": { "enum": ["x", "y"] }, "b": { "type": "array", "items": { "type": "integer", "maximum": 5, "minimum": 0 } } } }""";

    [Fact]
    public void The_same_text_gives_an_equal_result() => AssertEqual(Bind(Schema), Bind(Schema));

    [Fact]
    public void White_space_gives_an_equal_result() => AssertEqual(Bind(Schema), Bind(Schema.Replace(" ", "\n ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"x\"", "\"z\"")]
    [InlineData("\"a\":", "\"c\":")]
    [InlineData("5", "6")]
    [InlineData("integer", "number")]
    public void Another_meaning_gives_another_result(string old, string @new) =>
        Assert.NotEqual(Bind(Schema).Types, Bind(Schema.Replace(old, @new, StringComparison.Ordinal)).Types);

    private static void AssertEqual(BindingResult expected, BindingResult actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
    }

    private static BindingResult Bind(string text) => SchemaBinder.Bind(
        [new SchemaInput(SchemaProject.Folder + "a.schema.json", text)],
        new ProjectOptions("Demo", SchemaProject.Folder),
        TestContext.Current.CancellationToken);
}
