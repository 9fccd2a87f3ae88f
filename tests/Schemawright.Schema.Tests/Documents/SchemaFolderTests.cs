using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Schema.Tests.Documents;

/// <summary>Schemas that lie in a folder refer to each other by path and by identifier.</summary>
public sealed class SchemaFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schema-folder-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_file_is_found_by_its_path_and_an_identifier_in_whatever_file()
    {
        Write("order.schema.json", """{ "properties": { "to": { "$ref": "parts/address.schema.json" }, "price": { "$ref": "https://example.org/money" } } }""");
        Write("parts/address.schema.json", """{ "required": ["town"] }""");
        Write("parts/deep/money.schema.json", """{ "$defs": { "m": { "$id": "https://example.org/money", "type": "number" } } }""");
        var schema = JsonSchema.FromFolder(_folder, "order.schema.json");

        Assert.True(schema.IsValid("""{ "to": { "town": "" }, "price": 1 }"""u8));
        Assert.Equal(["/to", "/price"], schema.Validate("""{ "to": {}, "price": "" }"""u8).Errors.Select(static error => error.InstanceLocation));
    }

    [Fact]
    public void Broken_and_other_files_do_not_matter_where_no_reference_leads_to_them()
    {
        Write("a.schema.json", """{ "$ref": "https://example.org/z" }""");
        Write("broken.schema.json", "{");
        Write("data.json", "[");
        Write("z.schema.json", """{ "$id": "https://example.org/z", "type": "null" }""");
        var schema = JsonSchema.FromFolder(_folder, "a.schema.json");

        Assert.True(schema.IsValid("null"u8));
        Assert.False(schema.IsValid("1"u8));
    }

    [Fact]
    public void A_broken_file_is_told_where_it_may_be_what_is_missing()
    {
        Write("a.schema.json", """{ "$ref": "https://example.org/z" }""");
        Write("broken.schema.json", "{");
        var exception = Assert.Throws<InvalidSchemaException>(() => JsonSchema.FromFolder(_folder, "a.schema.json"));

        Assert.Equal([SchemaProblemCodes.UnknownReference, SchemaProblemCodes.BrokenJson], exception.Problems.Select(static problem => problem.Code));
        Assert.Equal(Path.Combine(_folder, "broken.schema.json"), exception.Problems[1].Path);
    }

    [Fact]
    public void The_options_hold_and_their_known_documents_come_last()
    {
        Write("a.schema.json", """{ "$ref": "https://example.org/known", "format": "date" }""");
        var known = SchemaDocument.Create("""{ "$id": "https://example.org/known", "items": [ { "type": "null" } ] }"""u8.ToArray());
        var options = new JsonSchemaOptions { AssertFormat = true, DefaultDialect = DialectCatalog.Draft201909, KnownDocuments = [known] };
        var schema = JsonSchema.FromFolder(_folder, "a.schema.json", options);

        Assert.True(schema.IsValid("\"2021-03-31\""u8));
        Assert.False(schema.IsValid("\"31 March\""u8));
        Assert.False(schema.IsValid("[1]"u8));
    }

    [Fact]
    public void Another_pattern_takes_other_files()
    {
        Write("a.json", """{ "$ref": "b.json" }""");
        Write("b.json", """{ "type": "null" }""");
        Assert.Throws<InvalidSchemaException>(() => JsonSchema.FromFolder(_folder, "a.json"));
        Assert.False(JsonSchema.FromFolder(_folder, "a.json", pattern: "*.json").IsValid("1"u8));
    }

    [Fact]
    public void What_is_not_there_is_an_exception_of_the_file_system()
    {
        Assert.Throws<DirectoryNotFoundException>(() => JsonSchema.FromFolder(Path.Combine(_folder, "none"), "a.json"));
        Assert.Throws<FileNotFoundException>(() => JsonSchema.FromFolder(_folder, "a.json"));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
