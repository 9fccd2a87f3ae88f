using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>The schemas that the suite wants to be found under <c>http://localhost:1234/</c>.</summary>
internal static class Remotes
{
    private static readonly Lazy<IReadOnlyList<SchemaDocument>> All = new(Read);

    /// <summary>The documents; nothing is fetched.</summary>
    public static IReadOnlyList<SchemaDocument> Documents => All.Value;

    private static IReadOnlyList<SchemaDocument> Read()
    {
        var folder = Path.Combine(Corpora.Require("json-schema-test-suite"), "remotes");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => SchemaDocument.Create(File.ReadAllBytes(file), null, "http://localhost:1234/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))),
        ];
    }
}
