using Schemawright;
using Schemawright.Documents;

namespace DefectionFactors.Extensions;

/// <summary>The schemas of extensions, by the identifiers under which datasets declare them. Nothing is ever fetched.</summary>
/// <remarks>
/// Such a schema describes an object: all values that one record has under the prefix, by their names without it. So <c>"nkdb:grade": "B"</c> is checked as
/// <c>{ "grade": "B" }</c>.
/// </remarks>
public sealed class ExtensionSchemas
{
    private readonly JsonSchemaSet _set;
    private readonly string? _folder;

    private ExtensionSchemas(JsonSchemaSet set, string? folder) => (_set, _folder) = (set, folder);

    /// <summary>No schema at all: rule DFR604 then says which ones it would need.</summary>
    public static ExtensionSchemas None { get; } = FromDocuments();

    /// <summary>Takes schemas from texts.</summary>
    /// <param name="documents">The documents; those that datasets declare have an <c>$id</c>. They may refer to each other.</param>
    /// <returns>The schemas.</returns>
    /// <exception cref="InvalidSchemaException">Something is wrong with one of them; the exception says what, with line and column.</exception>
    public static ExtensionSchemas FromDocuments(params IEnumerable<SchemaDocument> documents)
    {
        var set = new JsonSchemaSet(documents, new JsonSchemaOptions { AssertFormat = true });
        return set.Problems.Count > 0 ? throw new InvalidSchemaException(set.Problems) : new ExtensionSchemas(set, null);
    }

    /// <summary>Takes schemas from files.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The schemas.</returns>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    /// <exception cref="InvalidSchemaException">Something is wrong with one of them; the exception says what, with file, line and column.</exception>
    public static ExtensionSchemas FromFiles(params IEnumerable<string> paths) => FromDocuments(paths.Select(static path => SchemaDocument.Create(File.ReadAllBytes(path), path)));

    /// <summary>Looks for further schemas in a folder, named after their prefix: <c>nkdb.schema.json</c>. They are read when a dataset declares them.</summary>
    /// <param name="folder">The folder, such as the one that the dataset stands in.</param>
    /// <returns>These schemas, and those of the folder.</returns>
    public ExtensionSchemas WithFolder(string folder) => new(_set, folder);

    /// <summary>The schema of an identifier.</summary>
    /// <param name="identifier">The declared identifier.</param>
    /// <param name="prefix">The prefix.</param>
    /// <returns>The schema; null where it is not at hand.</returns>
    /// <exception cref="InvalidSchemaException">The folder's schema is broken.</exception>
    internal JsonSchema? Find(string identifier, string prefix)
    {
        if (_set.TryGet(identifier, out var schema))
            return schema;
        if (_folder is null || Path.Combine(_folder, $"{prefix}.schema.json") is not { } path || !File.Exists(path))
            return null;
        return FromFiles(path)._set.TryGet(identifier, out schema) ? schema : null;
    }
}
