using System.Text.Json;
using Schemawright.Documents;
using Schemawright.Tests;

namespace Schemawright.Tool.Tests;

public sealed class BundleCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemawright-").FullName;

    [Fact]
    public void The_domain_schema_becomes_one_document_with_local_references_only()
    {
        var output = Path.Combine(_folder, "bundle.json");
        Assert.Equal(0, Run("--schema", Repository.Combine("schema", "1.0", "dataset.schema.json"), "--id", "https://example.org/bundle.json", "--output", output));

        using var bundle = JsonDocument.Parse(File.ReadAllBytes(output));
        Assert.Equal("#/$defs/dataset", bundle.RootElement.GetProperty("$ref").GetString());
        Assert.All(References(bundle.RootElement), static reference => Assert.StartsWith("#/$defs/", reference, StringComparison.Ordinal));
        Assert.Empty(SchemaRegistry.Load([SchemaDocument.Create(File.ReadAllBytes(output))]).Problems);
    }

    [Fact]
    public void Definitions_of_one_name_stay_apart()
    {
        Write("main.schema.json", """{ "$id": "https://example.org/main.schema.json", "$ref": "other.schema.json", "$defs": { "name": { "minLength": 1 } } }""");
        Write("other.schema.json", """
            { "$id": "https://example.org/other.schema.json", "properties": { "a": { "$ref": "#/$defs/name" }, "b": { "$ref": "main.schema.json#/$defs/name" } },
              "$defs": { "name": { "maxLength": 9 } } }
            """);
        var output = Path.Combine(_folder, "out", "bundle.json");
        Assert.Equal(0, Run("--schema", Path.Combine(_folder, "main.schema.json"), "--id", "https://example.org/bundle.json", "--output", output));

        using var bundle = JsonDocument.Parse(File.ReadAllBytes(output));
        var definitions = bundle.RootElement.GetProperty("$defs");
        Assert.Equal(1, definitions.GetProperty("name").GetProperty("minLength").GetInt32());
        Assert.Equal(9, definitions.GetProperty("other.name").GetProperty("maxLength").GetInt32());
        var properties = definitions.GetProperty("other").GetProperty("properties");
        Assert.Equal("#/$defs/other.name", properties.GetProperty("a").GetProperty("$ref").GetString());
        Assert.Equal("#/$defs/name", properties.GetProperty("b").GetProperty("$ref").GetString());
    }

    [Fact]
    public void A_broken_schema_is_told_with_its_place_and_writes_nothing()
    {
        Write("main.schema.json", "{ \"$id\": \"https://example.org/main.schema.json\",\n  \"$ref\": \"missing.json\" }");
        var output = Path.Combine(_folder, "bundle.json");
        using var error = new StringWriter();
        var arguments = (string[])["bundle", "--schema", Path.Combine(_folder, "main.schema.json"), "--id", "https://example.org/b.json", "--output", output];
        Assert.Equal(2, CommandLine.Run(arguments, static () => Stream.Null, TextWriter.Null, error));
        Assert.Contains("main.schema.json(2,11)", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static int Run(params string[] arguments) => CommandLine.Run(["bundle", .. arguments], static () => Stream.Null, TextWriter.Null, TextWriter.Null);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member =>
            member.NameEquals("$ref") ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
