namespace Schemawright.Tool.Tests;

/// <summary>Where the schemas come from.</summary>
public sealed class ValidateSchemaTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("https://example.org/person")]
    [InlineData("https://example.org/person#")]
    [InlineData("schemas/person.json")]
    [InlineData("./schemas/person.json")]
    public void An_instance_can_name_its_schema(string name)
    {
        _folder.Write("schemas/person.json", TestFolder.PersonSchema);
        var path = _folder.Write("a.json", $$"""{ "$schema": "{{name}}", "name": 1 }""");
        var run = ToolRun.Of("validate", "--ref-dir", _folder["schemas"], path);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(": error type /name: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beside_the_instance_needs_no_folder()
    {
        _folder.Write("s.json", """{ "$defs": { "a": { "required": ["x"] } } }""");
        Assert.Equal(0, ToolRun.Of("validate", _folder.Write("a.json", """{ "$schema": "s.json" }""")).ExitCode);
        Assert.Equal(1, ToolRun.Of("validate", _folder.Write("b.json", """{ "$schema": "s.json#/$defs/a" }""")).ExitCode);
        Assert.Equal(2, ToolRun.Of("validate", _folder.Write("c.json", """{ "$schema": "s.json#/$defs/b" }""")).ExitCode);
    }

    [Fact]
    public void A_schema_that_names_its_metaschema_is_an_instance_of_it()
    {
        var run = ToolRun.Of("validate", _folder.Write("a.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "number", "minimum": "1" }"""));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("/minimum", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Instances_without_a_usable_name_are_told_one_by_one()
    {
        _folder.Write("schemas/person.json", TestFolder.PersonSchema);
        var path = _folder.Write("a.jsonl", """
            {"name": "no schema"}
            {"$schema": "https://example.org/persons", "name": 1}
            {"$schema": "https://example.org/person", "name": 1}
            not JSON
            """);
        var run = ToolRun.Of("validate", "--ref-dir", _folder["schemas"], path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{path}:1:1: The instance does not name its schema", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:2:1: '$schema' names 'https://example.org/persons'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Known identifiers: https://example.org/person.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:3:51: error type", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{path}:4:2: error syntax", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 invalid, 2 errors; 2 could not be validated\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void References_lead_into_several_folders_by_identifier_and_by_path()
    {
        _folder.Write("one/person.json", TestFolder.PersonSchema);
        _folder.Write("two/size.yaml", "maximum: 3\n");
        _folder.Write("two/unrelated.json", "this is no JSON");
        var schema = _folder.Write("main.json", """{ "properties": { "who": { "$ref": "https://example.org/person" }, "size": { "$ref": "two/size.yaml" } } }""");
        var run = ToolRun.WithInput("""{"who":{},"size":4}""", "validate", "--schema", schema, "--ref-dir", _folder["one"], "--ref-dir", _folder["two"], "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("1 file, 1 instance: 1 invalid, 2 errors", run.Lines[^1]);
    }

    [Fact]
    public void A_broken_schema_is_told_with_its_place()
    {
        var json = ToolRun.Of("validate", "--schema", _folder.Write("s.json", "{\n  \"$ref\": \"missing.json\" }"), "a.json");
        Assert.Equal((2, ""), (json.ExitCode, json.Output));
        Assert.Contains("s.json(2,11): error SW2002: ", json.Error, StringComparison.Ordinal);
        Assert.Contains("--ref-dir", json.Error, StringComparison.Ordinal);

        var yaml = ToolRun.Of("validate", "--schema", _folder.Write("s.yaml", "# a comment\nproperties:\n  a: {type: strin}\n"), "a.json");
        Assert.Equal(2, yaml.ExitCode);
        Assert.Contains("s.yaml(3,13): error SW2001: ", yaml.Error, StringComparison.Ordinal);

        var broken = ToolRun.Of("validate", "--schema", _folder.Write("t.yaml", "a: 1\na: 2\n"), "a.json");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("t.yaml(2,1): error SW1001: ", broken.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
