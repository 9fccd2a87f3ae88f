using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>
/// Gives files URIs that no machine can be told from: paths relative to the folder that the project and all its schemas share, under the scheme
/// <c>schema:</c>. Relative references between files resolve as they do on disk.
/// </summary>
internal sealed class DocumentUris
{
    private readonly string _folder;

    /// <summary>Finds the shared folder.</summary>
    /// <param name="projectDirectory">The project's folder; empty where it is not known.</param>
    /// <param name="paths">The schema files.</param>
    public DocumentUris(string projectDirectory, IEnumerable<string> paths)
    {
        var folders = paths.Select(path => FolderOf(Slashed(path))).ToList();
        if (projectDirectory.Length > 0)
            folders.Add(Slashed(projectDirectory).TrimEnd('/') + "/");
        _folder = folders.Count == 0 ? "" : folders.Aggregate(Shared);
    }

    /// <summary>The URI of a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>An absolute URI: <c>schema:///schemas/person.schema.json</c>.</returns>
    public string Of(string path)
    {
        var relative = Slashed(path).Substring(_folder.Length).TrimStart('/');
        return UriReference.Normalize("schema:///" + string.Join("/", relative.Split('/').Select(Uri.EscapeDataString)));
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    // a/b/ and a/c/ -> a/
    private static string Shared(string first, string second)
    {
        var length = 0;
        while (length < first.Length && length < second.Length && first[length] == second[length])
            length++;
        return FolderOf(first.Substring(0, length));
    }
}
