using Schemawright.Documents;

// The generator links these sources and must not read files itself; it never calls what is in this file.
#pragma warning disable RS1035

namespace Schemawright;

/// <content>Loading from files.</content>
public sealed partial class JsonSchema
{
    /// <summary>Loads a schema from a file.</summary>
    /// <param name="path">The file of the schema.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidSchemaException">The schema has problems.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JsonSchema FromFile(string path, JsonSchemaOptions? options = null) => FromFiles([path], options);

    /// <summary>Loads a schema from several files that refer to each other.</summary>
    /// <param name="paths">The file of the schema first, then the files that it refers to.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The root schema of the first file.</returns>
    /// <exception cref="InvalidSchemaException">One of the schemas has problems.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static JsonSchema FromFiles(IEnumerable<string> paths, JsonSchemaOptions? options = null) =>
        FromDocuments([.. paths.Select(static path => SchemaDocument.Create(File.ReadAllBytes(path), path))], options);

    /// <summary>Loads a schema from a file that may refer to any schema of a folder. Those are read only when a reference resolves to them.</summary>
    /// <param name="folder">The folder; its subfolders are included.</param>
    /// <param name="file">The file of the schema, relative to the folder.</param>
    /// <param name="options">
    /// How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>. Its known documents are searched after those of the
    /// folder.
    /// </param>
    /// <param name="pattern">The names of the files that are schemas, with the wildcards <c>*</c> and <c>?</c>.</param>
    /// <returns>The root schema of the file.</returns>
    /// <exception cref="InvalidSchemaException">One of the schemas that were read has problems.</exception>
    /// <exception cref="IOException">The folder, the file or another schema of the folder cannot be read.</exception>
    public static JsonSchema FromFolder(string folder, string file, JsonSchemaOptions? options = null, string pattern = "*.schema.json")
    {
        var main = Path.Combine(folder, file);
        var others = Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(path => Path.GetFullPath(path) != Path.GetFullPath(main))
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(static path => SchemaDocument.Create(File.ReadAllBytes(path), path));
        var given = options ?? JsonSchemaOptions.Default;
        return FromFile(main, given with { KnownDocuments = [.. others, .. given.KnownDocuments] });
    }
}
