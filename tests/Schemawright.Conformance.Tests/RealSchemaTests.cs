using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>Schemas of real tools, with documents that they accept and refuse.</summary>
public class RealSchemaTests
{
    private const string Corpus = "real-schemas";
    private const string ReferencesFolder = "_references";
    private const string RetrievalBase = "https://json.schemastore.org/";

    private static readonly Lazy<IReadOnlyList<SchemaDocument>> KnownDocuments = new(ReadReferences);

    /// <summary>The schemas that some of the others refer to.</summary>
    internal static IReadOnlyList<SchemaDocument> References => KnownDocuments.Value;

    public static TheoryData<string> Names() => Corpora.Find(Corpus) is { } folder
        ? [.. Directory.EnumerateDirectories(folder).Select(static path => Path.GetFileName(path)).Where(static name => name != ReferencesFolder).Order(StringComparer.Ordinal)]
        : ["absent"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_loads_and_its_documents_get_their_verdict(string name)
    {
        var folder = Path.Combine(Corpora.Require(Corpus), name);
        var main = SchemaDocument.Create(File.ReadAllBytes(Path.Combine(folder, "schema.json")), null, RetrievalBase + name + ".json");
        var schema = JsonSchema.FromDocuments([main], new JsonSchemaOptions { AssertFormat = true, KnownDocuments = KnownDocuments.Value });

        var problems = new List<string>();
        foreach (var (file, isValid) in Documents(folder))
        {
            var label = Path.GetRelativePath(Path.Combine(folder, ".."), file).Replace('\\', '/');
            var problem = Check(schema, File.ReadAllBytes(file), isValid);
            if (problem is not null != RealSchemaExceptions.Contains(label))
                problems.Add($"{label}: {problem ?? "gets the verdict of the corpus, but is listed as an exception"}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_exception_names_a_document()
    {
        var folder = Corpora.Require(Corpus);
        Assert.All(RealSchemaExceptions.Names, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    private static string? Check(JsonSchema schema, byte[] utf8, bool isValid)
    {
        var report = schema.Validate(utf8);
        if (schema.IsValid(utf8) != report.IsValid)
            return $"verdict and report disagree: {report}";
        return report.IsValid == isValid ? null : isValid ? $"should be valid: {report}" : "should be invalid";
    }

    private static IEnumerable<(string File, bool IsValid)> Documents(string folder) =>
        Files(Path.Combine(folder, "valid")).Select(static file => (file, true)).Concat(Files(Path.Combine(folder, "invalid")).Select(static file => (file, false)));

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];

    /// <summary>Found under the address with and without the extension: the schemas use both.</summary>
    private static IReadOnlyList<SchemaDocument> ReadReferences() =>
    [
        .. Files(Path.Combine(Corpora.Require(Corpus), ReferencesFolder)).SelectMany(static file =>
        {
            var utf8 = File.ReadAllBytes(file);
            var address = RetrievalBase + Path.GetFileNameWithoutExtension(file);
            return (SchemaDocument[])[SchemaDocument.Create(utf8, null, address + ".json"), SchemaDocument.Create(utf8, null, address)];
        }),
    ];
}
