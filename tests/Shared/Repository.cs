namespace Schemawright.Tests;

/// <summary>The files of the repository that contains the running program.</summary>
internal static class Repository
{
    private static readonly string[] OutputFolders = ["artifacts", "bin", "obj", ".git", "node_modules"];
    private static string? _root;

    /// <summary>The folder that contains <c>Sdk.sln</c>, found upwards from the program.</summary>
    public static string Root => _root ??= FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Combine(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The content of a file, which is named relative to the root.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>All C# files that people write, as paths relative to the root with forward slashes, in ordinal order.</summary>
    /// <param name="folders">The folders to look in, relative to the root.</param>
    public static IReadOnlyList<string> SourceFiles(params ReadOnlySpan<string> folders)
    {
        var files = new List<string>();
        foreach (var folder in folders)
            files.AddRange(Files(folder, "*.cs").Where(static file => !file.EndsWith(".verified.cs", StringComparison.Ordinal)));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Files below a folder that are not build output; none when the folder does not exist.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Files(Root, folder, pattern);

    /// <inheritdoc cref="Files(string, string)"/>
    /// <param name="root">The root of another checkout; the paths are relative to it.</param>
    public static IEnumerable<string> Files(string root, string folder, string pattern)
    {
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start))
            return [];
        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => OutputFolders.Contains(part, StringComparer.Ordinal)));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sdk.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Sdk.sln above the program's folder.");
        return folder;
    }
}
