using System.Text;
using System.Text.Json;
using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>
/// The suite of version 1 still writes <c>#</c> before the name of a dynamic anchor, as the drafts have it, which makes known failures of those tests.
/// Here they run with the names that the specification wants.
/// </summary>
public class Version1ReferenceTests
{
    private const string Suite = "json-schema-test-suite";

    [Theory]
    [InlineData("dynamicRef.json")]
    [InlineData("unevaluatedItems.json")]
    [InlineData("unevaluatedProperties.json")]
    [InlineData("optional/dynamicRef.json")]
    public void Dynamic_references_by_name_get_their_verdict(string file)
    {
        var folder = Corpora.Require(Suite);
        var text = File.ReadAllText(Path.Combine(folder, "tests", "v1", file));
        using var suite = JsonDocument.Parse(WithNames(text));
        Assert.NotEqual(text, WithNames(text));
        var options = new JsonSchemaOptions { DefaultDialect = Draft.DialectOf("v1"), KnownDocuments = RemotesWithNames(Path.Combine(folder, "remotes")) };
        var failures = suite.RootElement.EnumerateArray().SelectMany(group => SuiteCase.Run(group, options)).Where(static result => result.Problem is not null);
        Assert.Empty(failures);
    }

    private static IReadOnlyList<SchemaDocument> RemotesWithNames(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(folder, "v1"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => SchemaDocument.Create(
            Encoding.UTF8.GetBytes(WithNames(File.ReadAllText(file))), null, "http://localhost:1234/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))),
    ];

    private static string WithNames(string text) => text.Replace("\"$dynamicRef\": \"#", "\"$dynamicRef\": \"", StringComparison.Ordinal);
}
