namespace Schemawright.Tool.Inputs;

/// <summary>Lists the files below a folder.</summary>
internal static class FolderFiles
{
    /// <summary>All files, in the ordinal order of their paths with forward slashes.</summary>
    /// <param name="folder">The folder, as the user gave it.</param>
    /// <param name="complain">Takes the path of a folder that can't be read, and why; the others go on.</param>
    public static IReadOnlyList<string> Files(string folder, Action<string, string> complain)
    {
        var files = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(current).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(current, entry.Name);
                    if (entry is FileInfo)
                        files.Add(path);
                    else if (entry.LinkTarget is null)
                        folders.Push(path); // A link may lead upwards, and round and round.
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                complain(current, exception.Message);
            }
        }

        return [.. files.OrderBy(static file => file.Replace('\\', '/'), StringComparer.Ordinal)];
    }
}
