using Schemawright.Documents;
using Schemawright.Tool.Inputs;

namespace Schemawright.Tool.Schemas;

/// <summary>All schema files of one run, each read once.</summary>
internal sealed class SchemaFiles
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    private readonly Dictionary<string, SchemaFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaDocument, SchemaFile> _byDocument = [];

    /// <summary>Reads the files below some folders.</summary>
    /// <param name="folders">The folders.</param>
    /// <exception cref="IOException">A folder or file can't be read.</exception>
    public SchemaFiles(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            foreach (var file in FolderFiles.Files(folder, static (path, message) => throw new IOException($"{path}: {message}")))
            {
                if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    Read(file);
            }
        }

        Known = [.. _byPath.Values.Select(static file => file.Document)];
    }

    /// <summary>The documents of the folders, which any schema may refer to.</summary>
    public IReadOnlyList<SchemaDocument> Known { get; }

    /// <summary>Reads a file, or takes it from those that are read.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public SchemaDocument Read(string path)
    {
        var full = Path.GetFullPath(path);
        if (!_byPath.TryGetValue(full, out var file))
        {
            file = SchemaFile.Read(path);
            _byPath.Add(full, file);
            _byDocument.Add(file.Document, file);
        }

        return file.Document;
    }

    /// <summary>A problem as compilers print it.</summary>
    public string Describe(SchemaProblem problem) => _byDocument.TryGetValue(problem.Document, out var file) ? file.Describe(problem) : problem.ToString();
}
